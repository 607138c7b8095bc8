/** What the workbook's side says in English, in the reader's language. */

/** One sentence or several; what is not known stays as it is. */
export const translated = (text: string): string => text;
