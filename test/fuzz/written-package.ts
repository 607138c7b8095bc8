/** CASE packages as publishers may have written them, and what they say. */
import {type Chance, oneOf} from './mutants';

export interface Item {
  readonly code: string;
  readonly text: string;
  readonly levels: readonly string[];
  readonly grades: readonly string[];
  /** The place of the item that it is a part of; null for one at the top. */
  readonly parent: number | null;
}

const TEXTS = [
  'Say what a product means.',
  'Retell a story, “with its message”.',
  "Use the child's words",
  'Compare x < y and y > z; say why',
  'é or e\u0301',
  'Teile 50 % von 12.5',
  'First line\nSecond line',
  '学ぶ',
  '=1+1',
];
const LEVELS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['03'], ['3']],
  [
    ['KG', '01'],
    ['K', '1'],
  ],
  [
    ['09', '10'],
    ['9', '10'],
  ],
  [['PK'], ['PK']],
];

/** Items of which each but the first may be a part of an earlier one. */
export function someItems(chance: Chance): readonly Item[] {
  const prefix = oneOf(chance, ['3.QX.', 'RS-', 'MA.4.', 'ñ.']);
  return Array.from({length: 1 + chance(7)}, (_, index) => {
    const [levels, grades] = oneOf(chance, LEVELS);
    return {
      code: `${prefix}${index + 1}`,
      text: oneOf(chance, TEXTS),
      levels,
      grades,
      parent: index > 0 && chance(2) ? chance(index) : null,
    };
  });
}

const guid = (place: number) =>
  `6b9f${String(place).padStart(4, '0')}-d7cc-11e8-824f-0242ac160002`;
const DOCUMENT = 'c5fb0812-d7cb-11e8-824f-0242ac160002';

type Fields = {[name: string]: unknown};

/** In the order of the items, a parent before its parts, as `isChildOf` and its numbers have it. */
export function packageOf(items: readonly Item[], chance: Chance): Fields {
  const document = {
    identifier: DOCUMENT,
    title: 'Ocean State Mathematics',
    creator: 'Department of Education',
    subject: ['Mathematics'],
    adoptionStatus: 'Adopted',
    ...(chance(2) ? {caseVersion: '1.1', frameworkType: 'K12'} : {}),
  };
  const fields: Fields = {
    CFDocument: document,
    CFItems: items.map(itemOf),
    CFAssociations: items.map(linkOf),
    CFDefinitions: {CFItemTypes: [], CFSubjects: [], CFLicenses: []},
  };
  return fields;
}

function itemOf({code, text, levels}: Item, place: number): Fields {
  return {
    identifier: guid(place),
    uri: `https://example.org/CFItems/${guid(place)}`,
    fullStatement: text,
    humanCodingScheme: code,
    educationLevel: levels,
    CFItemType: 'Standard',
    lastChangeDateTime: '2018-10-24T19:13:17+00:00',
  };
}

function linkOf({parent}: Item, place: number): Fields {
  return {
    identifier: `0a11${String(place).padStart(4, '0')}-d7cc-11e8-824f-0242ac160002`,
    associationType: 'isChildOf',
    originNodeURI: {title: 'child', identifier: guid(place)},
    destinationNodeURI: {
      title: 'parent',
      identifier: parent === null ? DOCUMENT : guid(parent),
    },
    sequenceNumber: place + 1,
  };
}

/** The same JSON as another program writes it: other spaces, other escapes, keys in another order, keys of its own. */
export function otherwiseWritten(value: unknown, chance: Chance): string {
  const text = JSON.stringify(reordered(value, chance), null, chance(3));
  const start = oneOf(chance, ['', '\ufeff', '\n \t']);
  if (chance(3)) return start + text;
  return (
    start +
    text.replace(
      /[^\u0020-\u007e\n]/g,
      letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  );
}

function reordered(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown) => reordered(each, chance));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, each]) => [key, reordered(each, chance), chance(1_000)] as const,
  );
  if (chance(4) === 0) entries.push(['x_own', {note: 'ours'}, chance(1_000)]);
  return Object.fromEntries(
    entries
      .sort((one, other) => one[2] - other[2])
      .map(([key, each]) => [key, each]),
  );
}
