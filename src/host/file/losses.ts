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
    /<(\w+:)?definedName(?![^>]*\sname=["']_xl)\s[^>]*>(?:[^<!]+<|(?:[^<('#,]|'[^'<]*')*[(,])/,
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
  [
    'some looks of cells',
    /^xl\/styles\.xml$/,
    /<(\w+:)?(alignment\s[^<>]*\b((textRotation|indent)=["'][1-9]|shrinkToFit=["'](1|true)|readingOrder=["'][12]|horizontal=["'](fill|justify|distributed|centerContinuous)|vertical=["'](justify|distributed))|gradientFill[\s/>]|patternFill\s[^<>]*patternType=["'](?!none|solid|gray125|lightGray)|border\s[^<>]*diagonal(Up|Down)=["'](1|true)|u\s[^<>]*val=["'](double|singleAcc))/,
  ],
  [
    'some looks of cells',
    /^xl\/(styles|sharedStrings|worksheets\/[^/]+)\.xml$/,
    /<(\w+:)?vertAlign\s[^<>]*val=["']su/,
  ],
  [
    'ways in which tabs are shown',
    TAB,
    /<(\w+:)?(sheetView\s[^<>]*\b(showZeros=["'](0|false)|showFormulas=["'](1|true)|view=["']page)|pane\s(?![^<>]*state=["']frozen)|sheetFormatPr\s[^<>]*\bzeroHeight=["'](1|true))/,
  ],
  ['conditions of filters', TAB, /<(\w+:)?filterColumn\s/],
  [
    'drop-down lists without an arrow',
    TAB,
    /<(\w+:)?dataValidation\s[^<>]*\bshowDropDown=["'](1|true)/,
  ],
  [
    'titles and warnings of rules for what is typed',
    TAB,
    /<(\w+:)?dataValidation\s[^<>]*\b(promptTitle|errorTitle|error)=["'][^"']/,
  ],
  [
    'what people may do on protected tabs',
    TAB,
    /<(\w+:)?(protectedRange\s|sheetProtection\s(?=[^<>]*\bsheet=["'](1|true))[^<>]*\b(format\w+|insert\w+|delete\w+|sort|autoFilter|pivotTables)=["'](0|false))/,
  ],
  [
    'a protected order of tabs',
    /^xl\/workbook\.xml$/,
    /<(\w+:)?workbookProtection\s[^<>]*\blockStructure=["'](1|true)/,
  ],
  ['properties of the file', /^docProps\/custom\.xml$/, /<(\w+:)?property\s/],
  [
    'properties of the file',
    /^docProps\/core\.xml$/,
    /<(\w+:)?(subject|description|keywords|category|contentStatus)>[^<]/,
  ],
];

/** What the host can carry, of all tabs. */
interface Carried {
  /** Whether the planner saved it, and so all that its charts say. */
  readonly isOurs: boolean;
  readonly links: number;
  readonly charts: number;
  readonly rules: number;
  readonly colorRules: number;
  /** Whether blank cells have some where there are no cells here. */
  readonly losesLooks: boolean;
  /** Whether tabs are hidden from the menus of other programs, which here they are not. */
  readonly unlistsTabs: boolean;
}

export function losses(parts: Parts, carried: Carried): string[] {
  const found = new Set([...parts].flatMap(lossesIn));
  const drawn = [...parts.keys()].filter(name =>
    /^xl\/charts\/chart(Ex)?\d*\.xml$/.test(name),
  ).length;
  const partly = [
    drawn > carried.charts ? ['some charts'] : [],
    carried.charts > 0 && !carried.isOurs ? ['looks of charts'] : [],
    countLinks(parts) > carried.links ? ['some links'] : [],
    countIn(parts, RULE) > carried.rules
      ? ['some rules for what is typed']
      : [],
    countIn(parts, COLOR_RULE) > carried.colorRules
      ? ['some colour rules']
      : [],
    carried.unlistsTabs ? ['tabs that no menu shows'] : [],
    hasLooksOfLines(parts) ? ['looks of whole rows and columns'] : [],
    carried.losesLooks ? ['looks of blank cells far from the others'] : [],
    hasNamesakes(parts) ? ['names that each tab has for itself'] : [],
  ].flat();
  return [
    ...new Set([
      ...LOSSES.map(([what]) => what).filter(what => found.has(what)),
      ...partly,
    ]),
  ];
}

function lossesIn([name, bytes]: readonly [string, Buffer]): string[] {
  const here = LOSSES.filter(([, part]) => part.test(name));
  const isRead = here.some(([, , content]) => content !== undefined);
  const text = isRead ? shown(bytes) : '';
  return here
    .filter(([, , content]) => content?.test(text) ?? true)
    .map(([what]) => what);
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

/** Those that lead to an address; several may name one. */
function countLinks(parts: Parts): number {
  let count = 0;
  for (const [name, bytes] of parts) {
    if (!TAB.test(name)) continue;
    const file = name.replace(/[^/]+$/, tab => `_rels/${tab}.rels`);
    const relations = parts.get(file)?.toString('utf8') ?? '';
    const addresses = new Set(
      (relations.match(ADDRESS) ?? []).map(
        tag => /\sId=["']([^"']*)/.exec(tag)?.[1],
      ),
    );
    for (const [, id] of bytes.toString('utf8').matchAll(LINK))
      if (addresses.has(id)) count++;
  }
  return count;
}

const ADDRESS = /<(?:\w+:)?Relationship\s[^<>]*\/hyperlink["'][^<>]*>/g;
const LINK =
  /<(?:\w+:)?hyperlink\s(?:[^<>"']|"[^"]*"|'[^']*')*?:id\s*=\s*["']([^"']*)/g;

/** Also where they are blank; a letter of its own is not seen there. */
function hasLooksOfLines(parts: Parts): boolean {
  const styles = parts.get('xl/styles.xml')?.toString('utf8') ?? '';
  const cells = /<(\w+:)?cellXfs[\s\S]*?<\/(\w+:)?cellXfs>/.exec(styles)?.[0];
  const looks = [...(cells ?? '').matchAll(/<(?:\w+:)?xf\b[^<>]*>/g)].map(
    ([xf]) => xf.match(SEEN)?.sort().join(''),
  );
  for (const [name, bytes] of parts)
    if (TAB.test(name))
      for (const [, style] of bytes.toString('utf8').matchAll(LINE_LOOK))
        if (looks[Number(style)] !== looks[0]) return true;
  return false;
}

const SEEN = /\b(?:numFmt|border|fill)Id=["'][1-9]\d*/g;
const LINE_LOOK =
  /<(?:\w+:)?(?:col\s[^<>]*\bstyle|row\s(?=[^<>]*\bcustomFormat=["'](?:1|true))[^<>]*\bs)=["'](\d+)/g;

function hasNamesakes(parts: Parts): boolean {
  const book = parts.get('xl/workbook.xml')?.toString('utf8') ?? '';
  const names = [...book.matchAll(NAME)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return new Set(names).size < names.length;
}

const NAME =
  /<(?:\w+:)?definedName\s(?:[^<>]*\s)?name=["'](?!_xl|_FilterDatabase["']|Z_[\dA-F_]+\.wvu\.)([^"']+)["']/gi;

/** Without what only older programs look at: it stands for something that is named by itself. */
const shown = (bytes: Buffer) =>
  bytes.toString('utf8').replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, '');

/** `tables, pictures and ink` */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
