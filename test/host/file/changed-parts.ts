/** Changes to the parts of a workbook, such as another program would have written them. */
import type {Entry} from './zip';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const BOOK = 'xl/workbook.xml';
export const BOOK_RELS = 'xl/_rels/workbook.xml.rels';
export const REL =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Change = (entries: readonly Entry[]) => readonly Entry[];

/** Makes another text of a part. */
export const inPart =
  (name: string, change: (text: string) => string): Change =>
  entries =>
    entries.map(entry =>
      entry.name === name
        ? {...entry, content: change(String(entry.content))}
        : entry,
    );

export const inAll =
  (change: (text: string) => string): Change =>
  entries =>
    entries.map(entry => ({...entry, content: change(String(entry.content))}));

export const without =
  (...names: string[]): Change =>
  entries =>
    entries.filter(({name}) => !names.includes(name));

/** In capitals otherwise than it is asked for. */
export const named =
  (from: string, to: string): Change =>
  entries =>
    entries.map(entry => ({...entry, name: entry.name.replace(from, to)}));

/** There, and asked for there. */
export const moved = (from: string, to: string): Change[] => [
  named(`xl/${from}`, `xl/${to}`),
  inPart(BOOK_RELS, text => text.replace(from, to)),
];

export const inUtf16 =
  (way: (bytes: Buffer) => Buffer): Change =>
  entries =>
    entries.map(entry => ({
      ...entry,
      content: way(
        Buffer.from(
          `\ufeff${String(entry.content).replace('UTF-8', 'UTF-16')}`,
          'utf16le',
        ),
      ),
    }));

export const prefixed = (text: string) =>
  text
    .replace('xmlns=', 'xmlns:x=')
    .replace(
      /<(\/?)(workbook|sheets|sheet|worksheet|sheetData|row|c|is|t)\b/g,
      '<$1x:$2',
    );
