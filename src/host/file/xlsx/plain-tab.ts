/** What stands around the rows of a tab, in the words that the reader knows: it takes some of it otherwise than it is meant. */
import {formatRange, parseRange} from './a1';
import {PREFIX, SKIPPED} from './markup';

const ATTRIBUTES = '(?:[^<>"\']|"[^"]*"|\'[^\']*\')*';

/** Each saved view has panes, breaks and a filter of its own, which the reader would take for those of the tab. */
const SAVED_VIEWS = `<(${PREFIX}customSheetViews)\\b${ATTRIBUTES}>[\\s\\S]*?</\\1\\s*>`;
const ODD_TAG = new RegExp(
  `<!--[\\s\\S]*?-->|${SAVED_VIEWS}|<${PREFIX}(pageSetup|hyperlink|mergeCell)(?=[\\s/>])${ATTRIBUTES}>`,
  'g',
);

const ROWS = new RegExp(`<${PREFIX}sheetData(?=[\\s/>])`);
const END_OF_ROWS = new RegExp(
  `${SKIPPED}|</${PREFIX}sheetData\\s*>|${ROWS.source}${ATTRIBUTES}/>`,
  'g',
);

/** @param sheet the XML of a tab as it stands in the file */
export function withPlainTab(sheet: string): string {
  const rows = sheet.search(ROWS);
  let end = 0;
  for (const {0: all, index} of sheet.matchAll(END_OF_ROWS))
    if (!all.startsWith('<!')) end = index;
  const fits = FITS.test(sheet.slice(0, rows));
  const plain = sheet
    .slice(end)
    .replace(ODD_TAG, (all: string, views?: string, tag?: string) => {
      if (views !== undefined) return '';
      if (tag === 'pageSetup' && !fits) return withoutFit(all);
      if (tag === 'hyperlink') return withWholeAddress(all);
      return tag === 'mergeCell' ? withCells(all) : all;
    });
  return sheet.slice(0, end) + plain;
}

/** Only with this are pages made to fit; how many stands in many files besides. */
const FITS = new RegExp(
  `<${PREFIX}pageSetUpPr\\s(?:[^<>]*\\s)?fitToPage\\s*=\\s*["'](?:1|true)["']`,
);

const withoutFit = (tag: string) =>
  tag.replace(/\sfitTo(?:Width|Height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');

/** Of an address and a place in what lies there the reader takes the place alone: the place goes where what is shown stands. */
function withWholeAddress(tag: string): string {
  const named = tag.replace(/(\s)[\w.-]+:id(\s*=)/, '$1r:id$2');
  if (!/\sr:id\s*=/.test(named)) return tag;
  return named
    .replace(/\sdisplay\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    .replace(/(\s)location(\s*=)/, '$1display$2');
}

/** Whole rows and columns, as LibreOffice writes them. */
const withCells = (tag: string): string =>
  tag.replace(
    /(\sref\s*=\s*["'])(\d+:\d+|[A-Z]+:[A-Z]+)(?=["'])/i,
    (all: string, before: string, range: string) => {
      const block = parseRange(range);
      return block === null ? all : before + formatRange(block);
    },
  );
