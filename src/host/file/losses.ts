/** What other programs keep in a workbook and this host has no place for. */
import type {Parts} from './zip-gate';

/** In plain words, in this order. */
const LOSSES: readonly (readonly [
  what: string,
  part: RegExp,
  content?: RegExp,
])[] = [
  ['tables', /^xl\/tables\//],
  ['pivot tables', /^xl\/pivotTables\//],
  ['slicers', /^xl\/(slicers|timelines)\//],
  ['pictures', /^xl\/drawings\/[^/]+\.xml$/, /<(\w+:)?pic[\s/>]/],
  [
    'pictures',
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<(\w+:)?(picture|legacyDrawingHF)\s/,
  ],
  ['shapes', /^xl\/drawings\/[^/]+\.xml$/, /<(\w+:)?(sp|cxnSp|grpSp)[\s/>]/],
  ['ink', /^xl\/ink\//],
  ['diagrams', /^xl\/diagrams\//],
  ['form controls', /^xl\/ctrlProps\//],
  ['embedded documents', /^xl\/embeddings\//],
  ['chart sheets', /^xl\/chartsheets\//],
  ['dialogs', /^xl\/dialogsheets\//],
  [
    'drop-down lists that read other tabs',
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<x14:dataValidation\s/,
  ],
  [
    'colour rules that read other tabs',
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<x14:cfRule\s[^>]*type=["'](?!dataBar|iconSet)/,
  ],
  [
    'sparklines',
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<(\w+:)?sparklineGroup[\s/>]/,
  ],
  [
    'data bars and icons',
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<(\w+:)?(dataBar|iconSet)[\s/>]/,
  ],
  [
    'groups of rows or columns',
    /^xl\/worksheets\/[^/]+\.xml$/,
    /<(\w+:)?(row|col)\s[^>]*outlineLevel=["'][1-9]/,
  ],
  [
    'names that stand for values or formulas',
    /^xl\/workbook\.xml$/,
    /<(\w+:)?definedName(?![^>]*\sname=["']_xl)\s[^>]*>(?:[^<!]+<|(?:[^<('#]|'[^'<]*')*\()/,
  ],
  ['scenarios', /^xl\/worksheets\/[^/]+\.xml$/, /<(\w+:)?scenarios[\s/>]/],
  ['conversations', /^xl\/threadedComments\//],
  ['data connections', /^xl\/(connections\.xml$|queryTables\/|model\/)/],
];

/** @param charts how many charts the host can carry */
export function losses(parts: Parts, charts: number): string[] {
  const found = LOSSES.filter(([, part, content]) =>
    [...parts].some(
      ([name, bytes]) =>
        part.test(name) &&
        (content === undefined || content.test(shown(bytes))),
    ),
  ).map(([what]) => what);
  const drawn = [...parts.keys()].filter(name =>
    /^xl\/charts\/chart(Ex)?\d*\.xml$/.test(name),
  ).length;
  return [...new Set(drawn > charts ? [...found, 'some charts'] : found)];
}

/** Without what only older programs look at: it stands for something that is named by itself. */
const shown = (bytes: Buffer) =>
  bytes.toString('utf8').replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, '');

/** `tables, pictures and ink` */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
