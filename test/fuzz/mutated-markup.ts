/** Markup in which one thing is other than spreadsheet programs write it; most of it stays well formed. */
import {type Chance, oneOf} from './mutants';
import {mutatedJson} from './mutated-json';
import {NASTY_TEXTS} from './nasty-values';

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g;

const ODD_VALUES: readonly string[] = [
  ...['-1', '0', '1.5', '1e400', 'NaN', '4294967296', '9'.repeat(25), '+1'],
  ...[
    'A1',
    'A0',
    'A1:XFD1048576',
    'XFD1048576',
    'B2:A1',
    'A:A',
    '1:1',
    'A1 B2',
  ],
  ...['s', 'd', 'e', 'b', 'n', 'str', 'inlineStr', 'shared', 'array', 'rId1'],
  ...['true', 'hidden', 'veryHidden', 'list', 'custom', 'expression', 'FF0000'],
  ...['../../etc/passwd', '/xl/workbook.xml', 'http://x.example/a.xml', ''],
  ...[
    '#REF!',
    'A1+',
    '((((',
    'SUM(',
    '"',
    'INDIRECT("A1")',
    '_x0000_',
    '_xD800_',
  ],
];

export function mutatedMarkup(markup: string, chance: Chance): string {
  if (markup.includes('{&quot;') || markup.includes('{"version"'))
    if (chance(2) === 0) return withOddJson(markup, chance);
  const tags = [...markup.matchAll(TAG)];
  if (tags.length === 0) return markup + oneOf(chance, NASTY_TEXTS);
  return oneOf(chance, CHANGES)(markup, oneOf(chance, tags), chance);
}

type Change = (markup: string, tag: RegExpMatchArray, chance: Chance) => string;

const CHANGES: readonly Change[] = [
  withOddAttribute,
  withOddAttribute,
  withOddAttribute,
  withOddText,
  withOddText,
  (markup, tag) => put(markup, tag, ''),
  (markup, tag, chance) => put(markup, tag, oneOf(chance, NASTY_TEXTS)),
  (markup, tag, chance) => {
    const [start, end] = element(markup, tag);
    const piece = markup.slice(start, end).repeat(chance(20));
    return markup.slice(0, start) + piece + markup.slice(end);
  },
  (markup, tag, chance) => {
    const [start, end] = element(markup, tag);
    const piece = markup.slice(start, end);
    const rest = markup.slice(0, start) + markup.slice(end);
    const places = [...rest.matchAll(TAG)];
    if (places.length === 0) return piece;
    const to = oneOf(chance, places).index;
    return rest.slice(0, to) + piece + rest.slice(to);
  },
  (markup, tag, chance) => {
    const [start, end] = element(markup, tag);
    const depth = 1 + chance(120);
    return `${markup.slice(0, start)}${'<a>'.repeat(depth)}${markup.slice(start, end)}${'</a>'.repeat(depth)}${markup.slice(end)}`;
  },
  (markup, tag) => put(markup, tag, tag[0].replace(/(\s[\w:]+)=/, '$1="1"$1=')),
];

const put = (markup: string, tag: RegExpMatchArray, text: string) =>
  markup.slice(0, tag.index) + text + markup.slice(tag.index! + tag[0].length);

/** From its opening to its closing tag, where it has one. */
function element(markup: string, tag: RegExpMatchArray): [number, number] {
  const start = tag.index!;
  const end = start + tag[0].length;
  if (tag[1] === '/' || tag[4] === '/') return [start, end];
  const closing = `</${tag[2]}>`;
  const found = markup.indexOf(closing, end);
  return [start, found < 0 ? end : found + closing.length];
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

const oddValue = (chance: Chance) =>
  escaped(oneOf(chance, chance(4) === 0 ? NASTY_TEXTS : ODD_VALUES));

function withOddAttribute(
  markup: string,
  tag: RegExpMatchArray,
  chance: Chance,
): string {
  const attributes = [...tag[0].matchAll(/([\w:.-]+)="[^"]*"/g)];
  if (attributes.length === 0) return withOddText(markup, tag, chance);
  const {0: old, 1: name} = oneOf(chance, attributes);
  const fresh = chance(5) === 0 ? '' : `${name}="${oddValue(chance)}"`;
  return put(
    markup,
    tag,
    tag[0].replace(old, () => fresh),
  );
}

/** Between this tag and the next. */
function withOddText(
  markup: string,
  tag: RegExpMatchArray,
  chance: Chance,
): string {
  const start = tag.index! + tag[0].length;
  const next = markup.indexOf('<', start);
  const end = next < 0 ? markup.length : next;
  return markup.slice(0, start) + oddValue(chance) + markup.slice(end);
}

/** What the planner itself keeps in a file is text for everybody else, who may write anything there. */
function withOddJson(markup: string, chance: Chance): string {
  return markup.replace(/\{(?:&quot;|")version(?:&quot;|")[^<]*/, text => {
    const json = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    try {
      const odd = mutatedJson(JSON.parse(json), chance);
      return escaped(JSON.stringify(odd));
    } catch {
      return escaped(`${json.slice(0, chance(json.length))}`);
    }
  });
}
