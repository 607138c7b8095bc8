/** Blocks of cells as spreadsheets put them on the clipboard: tabs, line breaks, quotes around text that holds either. */

/** Every row of the answer is as long as the longest; a last line break ends a row and starts none. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(field.text);
    at = field.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
  }
  const width = Math.max(...rows.map(({length}) => length));
  return rows.map(cells => [
    ...cells,
    ...Array<string>(width - cells.length).fill(''),
  ]);
}

export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(formatField).join('\t')).join('\n');
}

function formatField(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Field {
  readonly text: string;
  /** Where the tab or line break after it stands. */
  readonly end: number;
}

function plain(text: string, start: number): Field {
  const length = text.slice(start).search(/[\t\r\n]/);
  const end = length === -1 ? text.length : start + length;
  return {text: text.slice(start, end), end};
}

/** A quote that nothing closes is a plain character: somebody pasted a sentence, not a table. */
function quoted(text: string, start: number): Field {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(start));
  if (match === null) return plain(text, start);
  const [whole, inside = ''] = match;
  return {
    text: inside.replaceAll('""', '"').replaceAll('\r\n', '\n'),
    end: start + whole.length,
  };
}
