/** The tabs of a workbook as a program reads them that is none of ours, from the .xlsx file. */
import {Workbook as OtherProgram} from '@cj-tech-master/excelts';

type Cell = string | number | boolean | null;
export type Tab = readonly (readonly Cell[])[];

export async function writtenTabs(
  file: Uint8Array,
  names: readonly string[],
): Promise<{readonly [tab: string]: Tab}> {
  const other = new OtherProgram();
  await other.xlsx.load(Buffer.from(file) as never);
  return Object.fromEntries(
    names.map(name => {
      const sheet = other.getWorksheet(name)!;
      const rows = Array.from({length: sheet.rowCount}, (_, index) => {
        const values = sheet.getRow(index + 1).values as unknown[];
        return values.slice(1).map(plain);
      });
      return [name, rows];
    }),
  );
}

function plain(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object')
    return (value as {richText: {text: string}[]}).richText
      .map(({text}) => text)
      .join('');
  return value as Cell;
}

/** A tab that people fill in, by its headers. */
export function rowsOf([headers = [], ...rows]: Tab): {
  readonly [header: string]: Cell;
}[] {
  return rows
    .filter(row => row.some(cell => cell !== null))
    .map(row =>
      Object.fromEntries(
        headers.map((header, index) => [String(header), row[index] ?? null]),
      ),
    );
}

/** The lines below a made table's headers, by what stands in their first column, up to the blank line. */
export function tableUnder(
  tab: Tab,
  title: string,
): {readonly [name: string]: readonly Cell[]} {
  const start = tab.findIndex(([cell]) => String(cell).startsWith(title));
  if (start < 0) throw new Error(`There is no table ${title}.`);
  const below = tab.slice(start + 1);
  const end = below.findIndex(row => row.every(cell => cell === null));
  const lines = below.slice(0, end < 0 ? undefined : end);
  const header = lines.findIndex(row => row.length > 1 && row[1] !== null);
  return Object.fromEntries(
    lines.slice(header + 1).map(([name, ...cells]) => [String(name), cells]),
  );
}
