/** Packages of standards: whoever wrote them, they say the same; whatever is broken in one place, the rest is read. */
import {type Chance, eachMutant, oneOf} from './mutants';
import {mutatedJson} from './mutated-json';
import {NASTY_TEXTS, nastyValue, withOwnProto} from './nasty-values';
import {readSoundly} from './readable';
import {
  type Item,
  otherwiseWritten,
  packageOf,
  someItems,
} from './written-package';

test('a package of standards is read alike from every program, and one that is broken is read as far as it is whole, or refused', async () => {
  await eachMutant('case', 300, ({number, chance}) => {
    const kinds = [
      writtenOtherwise,
      withOneOddItem,
      mutated,
      inACircle,
      damaged,
    ];
    kinds[number % kinds.length]!(chance);
  });
});

function writtenOtherwise(chance: Chance): void {
  const items = someItems(chance);
  const json = packageOf(items, chance);
  const wrapped = oneOf<unknown>(chance, [json, [json], {CFPackage: json}]);
  const file = readSoundly(otherwiseWritten(wrapped, chance));
  expect(said(file)).toEqual(inOrder(items).map(own));
  for (const {code, parent} of items)
    if (parent !== null)
      expect(file?.standards.find(each => each.code === code)?.parent).toBe(
        items[parent]!.code,
      );
}

/** An item of which nothing else is a part. */
function withOneOddItem(chance: Chance): void {
  const items = someItems(chance);
  const parents = new Set(items.map(({parent}) => parent));
  const leaves = items.flatMap((_, place) => (parents.has(place) ? [] : place));
  const place = oneOf(chance, leaves);
  const json = packageOf(items, chance);
  const list = json['CFItems'] as {[name: string]: unknown}[];
  const odd = {...list[place]};
  odd[oneOf(chance, ODD_FIELDS)] = nastyValue(chance);
  list[place] = (
    chance(5) === 0 ? withOwnProto(odd, chance) : odd
  ) as (typeof list)[number];
  const file = readSoundly(otherwiseWritten(json, chance));
  const others = items.filter((_, index) => index !== place).map(own);
  if (file) expect(said(file)).toEqual(expect.arrayContaining(others));
  else expect(others).toEqual([]);
}

const ODD_FIELDS = [
  'identifier',
  'uri',
  'fullStatement',
  'humanCodingScheme',
  'educationLevel',
  'subject',
  'CFItemType',
  'children',
  'toString',
];

function mutated(chance: Chance): void {
  const json = packageOf(someItems(chance), chance);
  readSoundly(JSON.stringify(mutatedJson(json, chance)) ?? '');
}

/** The first item is a part of the last, which may be a part of it. */
function inACircle(chance: Chance): void {
  const items = someItems(chance).map((item, place) => ({
    ...item,
    parent: place > 0 ? place - 1 : null,
  }));
  const circle = items.map((item, place) => ({
    ...item,
    parent: place > 0 ? item.parent : items.length - 1,
  }));
  const file = readSoundly(otherwiseWritten(packageOf(circle, chance), chance));
  expect(said(file)).toEqual(items.map(own));
  if (items.length > 1)
    expect(file?.problems.map(({message}) => message).join()).toContain(
      'a part of itself',
    );
}

function damaged(chance: Chance): void {
  const text = otherwiseWritten(packageOf(someItems(chance), chance), chance);
  const start = chance(text.length);
  const rest = text.slice(start + chance(30));
  const hurt = [
    text.slice(0, start),
    text.slice(0, start) + rest,
    text.slice(0, start) + oneOf(chance, NASTY_TEXTS) + rest,
    '['.repeat(chance(50_000)) + text,
    text + text,
    text.replace('{', '{"CFItems":[],'),
    text.replaceAll('identifier', '__proto__'),
    text.replaceAll('CFItems', oneOf(chance, ['cf_items', 'items', 'length'])),
  ];
  readSoundly(oneOf(chance, hurt));
}

/** Each item with its parts below it. */
function inOrder(items: readonly Item[], parent: number | null = null): Item[] {
  return items.flatMap((item, place) =>
    item.parent === parent ? [item, ...inOrder(items, place)] : [],
  );
}

const own = ({code, text, grades}: Item) => ({code, text, grades});

const said = (file: ReturnType<typeof readSoundly>) =>
  (file?.standards ?? []).map(({code, text, grades}) => ({
    code,
    text,
    grades,
  }));
