/** What Check the workbook says in English, in the reader's language. */

/** A problem, or how it is mended; what is not known stays as it is. */
export const checked = (text: string): string => text;
