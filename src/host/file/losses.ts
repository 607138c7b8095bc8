/** What other programs keep in a workbook and this host has no place for. */
import type {Parts} from './zip-gate';

const TAB = /^xl\/worksheets\/[^/]+\.xml$/;

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
  ['pictures', TAB, /<(\w+:)?(picture|legacyDrawingHF)\s/],
  ['shapes', /^xl\/drawings\/[^/]+\.xml$/, /<(\w+:)?(sp|cxnSp|grpSp)[\s/>]/],
  ['ink', /^xl\/ink\//],
  ['diagrams', /^xl\/diagrams\//],
  ['form controls', /^xl\/ctrlProps\//],
  ['embedded documents', /^xl\/embeddings\//],
  ['chart sheets', /^xl\/chartsheets\//],
  ['dialogs', /^xl\/dialogsheets\//],
  ['drop-down lists that read other tabs', TAB, /<x14:dataValidation\s/],
  [
    'colour rules that read other tabs',
    TAB,
    /<x14:cfRule\s[^>]*type=["'](?!dataBar|iconSet)/,
  ],
  ['sparklines', TAB, /<(\w+:)?sparklineGroup[\s/>]/],
  ['data bars and icons', TAB, /<(\w+:)?(dataBar|iconSet)[\s/>]/],
  [
    'groups of rows or columns',
    TAB,
    /<(\w+:)?(row|col)\s[^>]*outlineLevel=["'][1-9]/,
  ],
  [
    'names that stand for values or formulas',
    /^xl\/workbook\.xml$/,
    /<(\w+:)?definedName(?![^>]*\sname=["']_xl)\s[^>]*>(?:[^<!]+<|(?:[^<('#]|'[^'<]*')*\()/,
  ],
  [
    'links to places in the workbook',
    TAB,
    /<(\w+:)?hyperlink\s(?![^<>]*:id=)[^<>]*location=/,
  ],
  ['saved views', /^xl\/workbook\.xml$/, /<(\w+:)?customWorkbookView\s/],
  ['what-if tables', TAB, /<(\w+:)?f\s[^<>]*t=["']dataTable/],
  [
    'passwords of protected tabs',
    /^xl\/(workbook|worksheets\/[^/]+)\.xml$/,
    /<(\w+:)?(sheet|workbook)Protection\s[^<>]*(password|hashValue)=/i,
  ],
  ['pictures and data types in cells', /^xl\/(cellimages\.xml$|richData\/)/i],
  ['scenarios', TAB, /<(\w+:)?scenarios[\s/>]/],
  ['conversations', /^xl\/threadedComments\//],
  ['data connections', /^xl\/(connections\.xml$|queryTables\/|model\/)/],
];

/** How many the host can carry, of all tabs. */
interface Carried {
  readonly charts: number;
  readonly rules: number;
  readonly colorRules: number;
}

export function losses(parts: Parts, carried: Carried): string[] {
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
  const partly = [
    drawn > carried.charts ? ['some charts'] : [],
    countIn(parts, RULE) > carried.rules
      ? ['some rules for what is typed']
      : [],
    countIn(parts, COLOR_RULE) > carried.colorRules
      ? ['some colour rules']
      : [],
    hasNamesakes(parts) ? ['names that each tab has for itself'] : [],
  ].flat();
  return [...new Set([...found, ...partly])];
}

/** Those of newer programs are named by themselves, and so are data bars and icons. */
const RULE = /<(?!x14:)(?:\w+:)?dataValidation\s/g;
const COLOR_RULE =
  /<(?!x14:)(?:\w+:)?cfRule\s(?![^<>]*type=["'](?:dataBar|iconSet))/g;

const countIn = (parts: Parts, pattern: RegExp): number =>
  [...parts]
    .filter(([name]) => TAB.test(name))
    .reduce(
      (sum, [, bytes]) =>
        sum + (bytes.toString('utf8').match(pattern)?.length ?? 0),
      0,
    );

function hasNamesakes(parts: Parts): boolean {
  const book = parts.get('xl/workbook.xml')?.toString('utf8') ?? '';
  const names = [...book.matchAll(NAME)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return new Set(names).size < names.length;
}

const NAME =
  /<(?:\w+:)?definedName\s(?:[^<>]*\s)?name=["'](?!_xl|Z_[\dA-F_]+\.wvu\.)([^"']+)["']/gi;

/** Without what only older programs look at: it stands for something that is named by itself. */
const shown = (bytes: Buffer) =>
  bytes.toString('utf8').replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, '');

/** `tables, pictures and ink` */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
