/** Tabs that are a chart or a dialog and hold no cells: the reader knows none, and would give the whole workbook up. */
import {plainText, tags} from '../xml-tags';
import type {Parts} from '../zip-gate';

const KIND = /\/(chartsheet|dialogsheet)$/;
const BLANK = 'xl/worksheets/blank.chart.xml';

/**
 * The parts with a blank tab in place of each such tab, so that the others keep their numbers.
 *
 * @param checked parts that are plain XML
 * @returns also the names of those tabs, which are to be left out of what was read
 */
export function withBlankTabs(checked: Parts): {
  readonly parts: Parts;
  readonly names: ReadonlySet<string>;
} {
  const parts = new Map(checked);
  const names = new Set<string>();
  for (const [path, content] of checked) {
    const owner = ownerOf(path);
    const ids = owner === null ? new Set<string>() : chartIds(content);
    const book = ids.size === 0 ? undefined : checked.get(owner!);
    if (book === undefined) continue;
    for (const name of namesOf(book, ids)) names.add(name);
    parts.set(path, Buffer.from(pointedAtBlank(content.toString('utf8'))));
    parts.set(BLANK, BLANK_TAB);
  }
  return {parts, names};
}

/** `xl/workbook.xml` of `xl/_rels/workbook.xml.rels`. */
function ownerOf(path: string): string | null {
  const [, folder, name] = /^(.*)_rels\/([^/]+)\.rels$/.exec(path) ?? [];
  return name === undefined ? null : `${folder}${name}`;
}

function chartIds(relationships: Buffer): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const {name, attributes} of tags(plainText(relationships)))
    if (name === 'Relationship' && KIND.test(attributes.get('Type') ?? ''))
      ids.add(attributes.get('Id') ?? '');
  return ids;
}

function namesOf(book: Buffer, ids: ReadonlySet<string>): readonly string[] {
  return [...tags(plainText(book))].flatMap(({name, attributes}) => {
    const isOne = [...attributes].some(
      ([attribute, value]) => /:id$/i.test(attribute) && ids.has(value),
    );
    return name === 'sheet' && isOne ? (attributes.get('name') ?? []) : [];
  });
}

const pointedAtBlank = (relationships: string): string =>
  relationships.replace(/<(?:\w+:)?Relationship\s[^>]*>/g, tag =>
    /\/(chartsheet|dialogsheet)["']/.test(tag)
      ? tag
          .replace(/\/(chartsheet|dialogsheet)(?=["'])/, '/worksheet')
          .replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"/${BLANK}"`)
      : tag,
  );

const BLANK_TAB = Buffer.from(
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
);
