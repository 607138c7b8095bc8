/** Tells what a text is by how it begins, and says what to do with one that is no file of standards. */
import {readCase} from './case-file';
import {LONGEST_FILE, MOST_STANDARDS, TOO_MANY, tooLarge} from './file-size';
import {type FrameworkFile, type Refusal, isRefused} from './framework-file';
import {type TableRow, readTableFile} from './table-file';

/** @param tableRows the rows of a text that is no JSON */
export function readFramework(
  written: string,
  tableRows: (text: string) => readonly TableRow[] | Refusal,
): FrameworkFile | Refusal {
  const text = written.replace(/^[\ufeff\s]+/, '');
  const refusal = refusalOf(text);
  if (refusal !== null) return {refusal};
  const file = /^[[{]/.test(text)
    ? readCase(text)
    : readTable(written, tableRows);
  if (isRefused(file) || file.standards.length <= MOST_STANDARDS) return file;
  return {refusal: TOO_MANY};
}

function readTable(
  written: string,
  tableRows: (text: string) => readonly TableRow[] | Refusal,
): FrameworkFile | Refusal {
  // With its blank lines at the start, so that lines are numbered as in the file.
  const rows = tableRows(written.replace(/^\ufeff/, ''));
  return isRefused(rows) ? rows : readTableFile(rows);
}

function refusalOf(text: string): string | null {
  if (text === '') return 'There is nothing in this file.';
  if (text.length > LONGEST_FILE) return tooLarge(text.length);
  if (text.startsWith('%PDF'))
    return 'This is a PDF. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.';
  if (text.startsWith('PK\u0003\u0004'))
    return 'This is an Excel workbook or a ZIP. Open it, save the sheet as CSV (File › Download in Google Sheets), and choose that.';
  if (text.startsWith('<'))
    return 'This is a web page or XML. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.';
  return null;
}
