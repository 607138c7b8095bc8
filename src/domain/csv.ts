/** Tables as comma-separated text that a spreadsheet opens without running any of it. */

export type CsvCell = string | number | boolean | null;

/** Where a file begins with it, spreadsheets read the rest as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The rows as CSV (RFC 4180) with a byte order mark: lines end with CRLF, quotes stand twice.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, so `=1+1` is read as
 * the words that somebody typed. A text that is nothing but a number stays one: `-5`, `+3.5`.
 *
 * Where people write decimals with a comma, Excel begins a new cell at each semicolon and each line of a
 * text, whatever the quotes. So these are made safe within a text as well: `pens;=1+1` is `pens;'=1+1`.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map(cells => cells.map(csvCell).join(','));
  return BYTE_ORDER_MARK + lines.map(line => `${line}\r\n`).join('');
}

/** Also those of East Asian keyboards, and blanks and unseen characters before the sign, which programs pass over. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** What could be one later in a text; a list with dashes is only that, as long as it calls nothing. Blanks are passed over whole. */
const LATER_FORMULA =
  /([;\t\r\n][\s\p{Cc}\p{Cf}"]*)([=+@＝＋＠]|[-－](?=[^;\t\r\n]*[|(]|\d))?/gu;

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const isFormula = FORMULA.test(cell) && !NUMBER.test(cell);
  const safe = (isFormula ? `'${cell}` : cell).replace(
    LATER_FORMULA,
    (all, before: string, sign?: string) =>
      sign === undefined ? all : `${before}'${sign}`,
  );
  return /[",;\r\n\t]|^\s|\s$/.test(safe)
    ? `"${safe.replace(/"/g, '""')}"`
    : safe;
}
