/** CASE packages of several publishers' styles, read alike. */
import {readCase} from '../../../src/domain/framework/case-file';
import {
  type FrameworkFile,
  isRefused,
} from '../../../src/domain/framework/framework-file';
import {ELA, MATH, guid, isChildOf, item, packageOf} from './packages';

function read(json: unknown): FrameworkFile {
  const file = readCase(JSON.stringify(json));
  if (isRefused(file)) throw new Error(file.refusal);
  return file;
}

function refusal(text: string): string {
  const file = readCase(text);
  return isRefused(file) ? file.refusal : 'It was read.';
}

type Links = {
  [name: string]: unknown;
  originNodeURI: {identifier: string; uri: string};
  destinationNodeURI: {identifier: string; uri: string};
}[];

const codes = (json: unknown) => read(json).standards.map(({code}) => code);
const problems = (json: unknown) =>
  read(json).problems.map(({where, message}) => `${where}: ${message}`);

const STANDARDS = [
  {
    code: '3.NG',
    text: 'Numbers in Groups',
    grades: ['3'],
    subject: 'Math',
    parent: 'Grade 3',
    guid: guid(2),
  },
  {
    code: '3.NG.1',
    text: 'Say what a quotient means.',
    grades: ['3'],
    subject: 'Math',
    parent: '3.NG',
    guid: guid(4),
  },
  {
    code: '3.NG.1a',
    text: 'With counters.',
    grades: ['3'],
    subject: 'Math',
    parent: '3.NG.1',
    guid: guid(6),
  },
  {
    code: '3.NG.1b',
    text: 'With a drawing.',
    grades: ['3'],
    subject: 'Math',
    parent: '3.NG.1',
    guid: guid(7),
  },
  {
    code: '3.NG.2',
    text: 'Say what a product means.',
    grades: ['3'],
    subject: 'Math',
    parent: '3.NG',
    guid: guid(5),
  },
];

test('a package gives its coded items in the order of their tree, with grades from above', () => {
  expect(read(MATH)).toEqual({
    title: 'Ocean State Mathematics',
    version: '2021',
    format: 'CASE 1.0',
    isCommonCore: false,
    terms: null,
    standards: STANDARDS,
    problems: [],
  });
});

test.each([
  ['wrapped as CFPackage', {CFPackage: MATH}],
  ['wrapped in data', {data: {CFPackage: MATH}}],
  ['in a list of packages', [MATH]],
  ['as CFPackages', {CFPackages: [MATH]}],
  [
    'with names in small letters',
    JSON.parse(
      JSON.stringify(MATH).replace(
        /"(\w+)":/g,
        (_, name: string) => `"${name.toLowerCase()}":`,
      ),
    ),
  ],
  [
    'with names apart by underscores',
    JSON.parse(
      JSON.stringify(MATH).replace(
        /"(\w+)":/g,
        (_, name: string) =>
          `"${name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()}":`,
      ),
    ),
  ],
  [
    'with links that are plain addresses',
    {
      ...MATH,
      CFAssociations: (MATH['CFAssociations'] as Links).map(each => ({
        ...each,
        originNodeURI: each.originNodeURI.uri,
        destinationNodeURI: each.destinationNodeURI.uri,
      })),
    },
  ],
  [
    'with identifiers in another case at the links',
    {
      ...MATH,
      CFAssociations: (MATH['CFAssociations'] as Links).map(each => ({
        ...each,
        originNodeURI: {
          identifier: each.originNodeURI.identifier.toUpperCase(),
        },
      })),
    },
  ],
  [
    'with sourcedId for identifier',
    JSON.parse(JSON.stringify(MATH).replace(/"identifier"/g, '"sourcedId"')),
  ],
  [
    'with no identifiers but those in the addresses',
    JSON.parse(JSON.stringify(MATH).replace(/"identifier":"[^"]*",/g, '')),
  ],
  [
    'with lists as programs make them of XML',
    {
      CFPackage: {
        ...MATH,
        CFItems: {CFItem: MATH['CFItems']},
        CFAssociations: {CFAssociation: MATH['CFAssociations']},
      },
    },
  ],
  [
    'with items by their identifiers',
    {
      ...MATH,
      CFItems: Object.fromEntries(
        (MATH['CFItems'] as {identifier: string}[]).map(each => [
          each.identifier,
          each,
        ]),
      ),
    },
  ],
  [
    'with parts that are only said to be parts',
    JSON.parse(JSON.stringify(MATH).replace(/"isChildOf"/g, '"isPartOf"')),
  ],
  [
    'with other associations beside the tree',
    {
      ...MATH,
      CFAssociations: [
        ...(MATH['CFAssociations'] as Links).map(each => ({
          ...each,
          associationType: 'isPeerOf',
          destinationNodeURI: {identifier: guid(7)},
        })),
        ...(MATH['CFAssociations'] as Links),
        {
          associationType: 'isPartOf',
          originNodeURI: {identifier: guid(4)},
          destinationNodeURI: {identifier: guid(5)},
        },
        null,
        'odd',
        {associationType: 'isChildOf'},
      ],
    },
  ],
  [
    'without the links of the top to the document',
    {...MATH, CFAssociations: (MATH['CFAssociations'] as Links).slice(1)},
  ],
  [
    'with levels as one text',
    JSON.parse(
      JSON.stringify(MATH).replace(
        /"educationLevel":\["03"\]/g,
        '"educationalLevel":"03"',
      ),
    ),
  ],
])('a package %s reads the same', (_, json) => {
  expect(read(json).standards).toEqual(STANDARDS);
});

test('a v1.1 package says so, and its licence is told; a group without a code is told as its parent', () => {
  expect(read(ELA)).toMatchObject({
    format: 'CASE 1.1',
    terms: 'CC BY 4.0',
    standards: [
      {
        code: 'RS.1',
        grades: ['K', '1'],
        subject: 'ELA',
        parent: 'Reading Stories',
      },
    ],
  });
});

test('without sequence numbers or a tree, items stay in the order of the file', () => {
  const items = MATH['CFItems'] as unknown[];
  const order = ['3.NG', '3.NG.2', '3.NG.1', '3.NG.1a', '3.NG.1b'];
  expect(codes({CFItems: items, CFAssociations: []})).toEqual(order);
  expect(codes({CFItems: items})).toEqual(order);
});

test('sequence numbers order by number, also where they are text, and those without one come last', () => {
  const items = [1, 2, 3, 4].map(n =>
    item(n, {fullStatement: `S${n}`, humanCodingScheme: `A.${n}`}),
  );
  const sequences = ['10', 9, undefined];
  const json = {
    CFItems: items,
    CFAssociations: [1, 2, 3].map((child, at) => ({
      ...isChildOf({child, parent: 4}),
      sequenceNumber: sequences[at],
    })),
  };
  expect(codes(json)).toEqual(['A.4', 'A.2', 'A.1', 'A.3']);
});

test.each([
  ['03', ['3']],
  ['K', ['K']],
  ['KG', ['K']],
  ['09,10', ['9', '10']],
  ['3,4', ['3', '4']],
  ['9-12', ['9', '10', '11', '12']],
  ['HS', ['9', '10', '11', '12']],
  ['Grade 5', ['5']],
  ['TK', ['PK']],
  ['Third grade', ['3']],
  ['03 - Third grade', ['3']],
  ['3.0', ['3']],
  [['12', 'PM', 'OT'], ['12']],
  [3, ['3']],
  [
    ['PK', 'KG', 'KG'],
    ['PK', 'K'],
  ],
  [['http://purl.org/ASN/scheme/ASNEducationLevel/7'], ['7']],
  [['12', 'PS'], ['12']],
  ['3 and 4', ['3', '4']],
  [null, []],
  [[], []],
])('the education level %j is the grades %j', (educationLevel, grades) => {
  const json = packageOf([
    item(1, {fullStatement: 'S', humanCodingScheme: 'A.1', educationLevel}),
  ]);
  expect(read(json)).toMatchObject({standards: [{grades}], problems: []});
});

test('levels that are no grade are told once, with the items that have them', () => {
  const items = [1, 2, 3, 4, 5].map(n =>
    item(n, {
      fullStatement: `S${n}`,
      humanCodingScheme: `A.${n}`,
      educationLevel: ['Level X'],
    }),
  );
  expect(problems(packageOf(items))).toEqual([
    `Item ${guid(1)} (A.1); Item ${guid(2)} (A.2); Item ${guid(3)} (A.3); and 2 more: “Level X” is no grade from PK to 12, so Grade stays blank there.`,
  ]);
});

test('an early export with addresses for identifiers and names of its own is read', () => {
  const address = (n: number) => `http://purl.org/ASN/resources/S11${n}`;
  const link = (n: number) => `https://salt.example/uri/${address(n)}`;
  const one = (n: number, fields: string) =>
    `{"CFDocumentURI": "${link(0)}", "identifier": "${address(n)}", "uri": "${link(n)}", ${fields}, "CFItemTypeURI": {"title": "x", "identifier": "89d67580-f024-5f77-abd7-acfaef39b204", "uri": "y"}}`;
  const file = readCase(`{
    "lsDoc": {"identifier": "${address(0)}", "title": "Ocean Mathematics", "subject": "Math", "subjectURI": [{"title": "Math"}], "CFPackageURI": "${link(0)}"},
    "lsItems": [
      ${one(1, '"fullStatement": "Numbers", "educationalLevel": "KG"')},
      ${one(2, '"fullStatement": "Count", "humanCodingScheme": "O.1", "educationalLevel": "KG,01"')},
      ${one(3, '"fullStatement": "Count on", "humanCodingScheme": "O.1a"')}
    ],
    "lsAssociations": [
      {"identifier": "71c57b43-7137-11e6-92a8-0242ac130002", "CFAssociationGroupingURI": null, "originNodeIdentifier": "${address(2)}", "originNodeURI": "${link(2)}", "associationType": "isChildOf", "destinationNodeIdentifier": "${address(1)}", "destinationNodeURI": "${link(1)}"},
      {"identifier": "71c57b43-7137-11e6-92a8-0242ac130003", "originNodeIdentifier": "${address(3)}", "originNodeURI": "${link(3)}", "associationType": "isChildOf", "destinationNodeIdentifier": "${address(2)}", "destinationNodeURI": "${link(2)}"}
    ],
    "definitions": {"lsItemTypes": []}
  }`);
  expect(file).toMatchObject({
    title: 'Ocean Mathematics',
    standards: [
      {
        code: 'O.1',
        grades: ['K', '1'],
        subject: 'Math',
        parent: 'Numbers',
        guid: 'http://purl.org/ASN/resources/S112',
      },
      {code: 'O.1a', grades: ['K', '1'], parent: 'O.1'},
    ],
    problems: [],
  });
});

test('several frameworks in one file come in together, and that is told', () => {
  const {standards, problems: told} = read([MATH, ELA]);
  expect(standards.map(({code}) => code)).toContain('RS.1');
  expect(told).toEqual([
    {
      where: 'The file',
      message:
        'It holds 2 frameworks, “Ocean State Mathematics” and “Ocean State ELA”, and all come in under one name. To keep them apart, download each by itself.',
    },
  ]);
});

test('a framework that its publisher gave up is told', () => {
  const old = packageOf(
    [item(1, {fullStatement: 'S', humanCodingScheme: 'A.1'})],
    [],
    {adoptionStatus: 'Deprecated'},
  );
  expect(problems(old)).toEqual([
    'The file: Its publisher calls “Ocean State Mathematics” deprecated: look whether there is a newer one.',
  ]);
});

test('a text within 100,000 lists is no text', () => {
  const deep = `${'['.repeat(100_000)}"x"${']'.repeat(100_000)}`;
  const file = readCase(
    `{"CFItems": [{"identifier": "a", "humanCodingScheme": "A.1", "fullStatement": ${deep}}]}`,
  );
  expect(file).toMatchObject({standards: [{code: 'A.1', text: ''}]});
});

test('an endless code is told in few words, and is nobody’s parent in full', () => {
  const json = packageOf(
    [
      item(1, {fullStatement: 'S', humanCodingScheme: 'x'.repeat(3000)}),
      item(2, {fullStatement: 'T', humanCodingScheme: 'A.2'}),
    ],
    [{child: 2, parent: 1}],
  );
  expect(problems(json)).toEqual([
    `Item ${guid(1)} (${'x'.repeat(70)}…): Its code has 3,000 characters, and no code has more than 60, so it was left out.`,
  ]);
  expect(read(json).standards[0]!.parent.length).toBeLessThan(250);
});

test('of a field that an item spells in two ways, the first is taken', () => {
  const twice = {HumanCodingScheme: 'A.2', human_coding_scheme: 'A.3'};
  const json = packageOf([item(1, {humanCodingScheme: 'A.1', ...twice})]);
  expect(codes(json)).toEqual(['A.1']);
});

test('a bare list of items is read', () => {
  const items = MATH['CFItems'] as unknown[];
  expect(codes(items)).toEqual([
    '3.NG',
    '3.NG.2',
    '3.NG.1',
    '3.NG.1a',
    '3.NG.1b',
  ]);
});

test('an item whose code is only a grade is a heading', () => {
  const json = packageOf(
    [
      item(1, {fullStatement: 'Grade 3', humanCodingScheme: '3'}),
      item(2, {fullStatement: 'Share.', humanCodingScheme: 'NG.1'}),
    ],
    [{child: 2, parent: 1}],
  );
  expect(read(json).standards).toMatchObject([
    {code: 'NG.1', parent: 'Grade 3'},
  ]);
});

test('items that are parts of each other are all read, and the ring is told', () => {
  const items = [1, 2, 3].map(n =>
    item(n, {fullStatement: `S${n}`, humanCodingScheme: `A.${n}`}),
  );
  const json = packageOf(items, [
    {child: 1, parent: 2},
    {child: 2, parent: 3},
    {child: 3, parent: 1},
  ]);
  expect(new Set(codes(json))).toEqual(new Set(['A.1', 'A.2', 'A.3']));
  expect(problems(json)).toEqual([
    `Item ${guid(1)} (A.1): It is, by way of others, a part of itself. It was read as part of nothing.`,
  ]);
});

test('an item that is its own parent stands alone, and so does one whose parent is not in the file', () => {
  const items = [1, 2].map(n =>
    item(n, {fullStatement: `S${n}`, humanCodingScheme: `A.${n}`}),
  );
  const json = packageOf(items, [
    {child: 1, parent: 1},
    {child: 2, parent: 99},
  ]);
  expect(read(json).standards.map(({parent}) => parent)).toEqual(['', '']);
});

test('a code listed under several grades with the same words is one standard of all of them', () => {
  const json = packageOf([
    item(1, {
      fullStatement: 'Keep at it.',
      humanCodingScheme: 'P.1',
      educationLevel: ['01'],
    }),
    item(2, {
      fullStatement: '<p>Keep at it.</p>',
      humanCodingScheme: 'P.1',
      educationLevel: ['02'],
    }),
  ]);
  expect(read(json)).toMatchObject({
    standards: [{code: 'P.1', grades: ['1', '2'], guid: guid(1)}],
    problems: [],
  });
});

test('each item that can’t come in whole is told by its identifier', () => {
  const json = packageOf([
    item(1, {fullStatement: 'First', humanCodingScheme: 'A.1'}),
    item(2, {fullStatement: 'Other words', humanCodingScheme: 'a.1'}),
    item(3, {fullStatement: 'x'.repeat(5001), humanCodingScheme: 'A.3'}),
    item(4, {fullStatement: 'Ring\u0007 it', humanCodingScheme: 'A.4'}),
    item(5, {fullStatement: 'Nul', humanCodingScheme: 'A.\u00005'}),
    item(6, {fullStatement: 'Two', humanCodingScheme: 'A.6, A.7'}),
    item(7, {fullStatement: 'Long', humanCodingScheme: 'A'.repeat(61)}),
    {
      ...item(8, {fullStatement: 'Nameless', humanCodingScheme: 'A.8'}),
      identifier: undefined,
      uri: '',
    },
    {fullStatement: 'Nobody knows'},
    {
      ...item(9, {fullStatement: 'Again', humanCodingScheme: 'A.9'}),
      identifier: guid(1),
    },
  ]);
  expect(codes(json)).toEqual(['A.1', 'A.3', 'A.4', 'A.8']);
  expect(read(json).standards[1]!.text).toBe('');
  expect(read(json).standards[2]!.text).toBe('Ring it');
  expect(problems(json)).toEqual([
    'Item number 8 (A.8): It has no identifier, so it is known by its code alone.',
    'Item number 9: It has neither an identifier nor a code, so it was left out.',
    `Item ${guid(1)} (A.9): Another item has the same identifier, so this one was left out.`,
    `Item ${guid(2)} (a.1): Item ${guid(1)} (A.1) has the code a.1 too, with other words, so this one was left out.`,
    `Item ${guid(3)} (A.3): Its text has 5,001 characters, and at most 5,000 fit. The code is imported without the text.`,
    `Item ${guid(4)} (A.4): Its text holds control characters, which a sheet can’t keep. They were taken out.`,
    `Item ${guid(5)} (A.\u00005): Its code holds a control character, which a sheet can’t keep, so it was left out.`,
    `Item ${guid(6)} (A.6, A.7): Its code “A.6, A.7” holds a comma or semicolon, which stand between codes in Objectives, so it was left out.`,
    `Item ${guid(7)} (${'A'.repeat(61)}): Its code has 61 characters, and no code has more than 60, so it was left out.`,
  ]);
});

test('a text of exactly 5,000 characters, and one that begins like a formula, come in as they are', () => {
  const json = packageOf([
    item(1, {fullStatement: 'x'.repeat(5000), humanCodingScheme: 'A.1'}),
    item(2, {fullStatement: '=SUM(1,2)', humanCodingScheme: 'A.2'}),
  ]);
  expect(read(json).standards.map(({text}) => text)).toEqual([
    'x'.repeat(5000),
    '=SUM(1,2)',
  ]);
});

test('names of the language itself are data like any other', () => {
  const text = JSON.stringify(MATH).replace(
    '"CFItems":[',
    '"__proto__":{"polluted":1},"constructor":2,"CFItems":[',
  );
  expect(refusal(text)).toBe('It was read.');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a chain of 5,000 items, each in the other, is read', () => {
  const items = Array.from({length: 5_000}, (_, n) =>
    item(n, {fullStatement: `S${n}`, humanCodingScheme: `A.${n}`}),
  );
  const kin = items.slice(1).map((_, n) => ({child: n + 1, parent: n}));
  expect(codes(packageOf(items, kin))).toHaveLength(5_000);
});

test.each([
  ['{"CFItems": [', /breaks off, so it is not whole/],
  [
    '{"CFItems": [}]}',
    /begins like JSON, but it can’t be read from line 1 on, near “}\]}”/,
  ],
  ['{\n"a": 1,\n"b": oops}', /from line 3 on, near “oops}”/],
  ['{"CFItems": [{"identifier": "abc', /breaks off/],
  ['{"a": 1 "b": 2}', /from line 1 on, near “"b": 2}”/],
  ['{"a": 1} {"b": 2}', /from line 1 on, near “{"b": 2}”/],
  ['{"a" "b"}', /can’t be read from line 1 on, near “"b"}”/],
  ['{{}}', /near “{}}”/],
  ['[:]', /near “:\]”/],
  ['[,]', /near “,\]”/],
  ['{"a": 1,,}', /near “,}”/],
  ['{"a": 1, 2}', /near “2}”/],
  ['[1, 2,, 3]', /near “, 3\]”/],
  ['["one\ntwo"]', /near “"one/],
  ['[[[[[[[[[[[[{"CFItems": []}]]]]]]]]]]]]', /JSON, but not CASE/],
  ['{"name": "x"}', /JSON, but not CASE/],
  ['[1, 2, 3]', /JSON, but not CASE/],
  ['{"CFDocuments": []}', /lists frameworks, and not the standards/],
  ['{"CFDocument": {"title": "x"}}', /no list of its standards/],
  [
    '{"imsx_codeMajor": "failure", "imsx_description": "Unknown Object"}',
    /error message and holds no standards: Unknown Object/,
  ],
  [
    '{"CFDocument": {"title": "Ocean"}, "CFItems": []}',
    /The package “Ocean” holds no standards/,
  ],
  [
    '{"CFItems": [{"identifier": "a", "fullStatement": "x"}]}',
    /None of the 1 items in this package has a code/,
  ],
  ['{"CFItems": [null, 3, "x", []]}', /None of the 4 items/],
  [
    JSON.stringify(packageOf([item(1, {humanCodingScheme: 'A'.repeat(61)})])),
    /nothing to import\. Item .*: Its code has 61 characters/,
  ],
])('%s is refused in a sentence', (text, sentence) => {
  expect(refusal(text)).toMatch(sentence);
});

test('the Common Core’s own package is known by its title or its publisher', () => {
  const named = {title: 'Common Core State Standards for Mathematics'};
  const items = [item(1, {fullStatement: 'S', humanCodingScheme: 'A.1'})];
  expect(read(packageOf(items, [], named)).isCommonCore).toBe(true);
  const owned = {title: 'Math', creator: 'National Governors Association'};
  expect(read(packageOf(items, [], owned)).isCommonCore).toBe(true);
  expect(read(packageOf(items)).isCommonCore).toBe(false);
  const prefixed = {humanCodingScheme: 'CCSS.Math.Content.6.RP.A'};
  expect(read([item(1, prefixed)]).isCommonCore).toBe(true);
});

test('an identifier of several lines is kept on one, as a cell holds it', () => {
  const [standard] = read(
    packageOf([
      item(1, {
        humanCodingScheme: 'A.1',
        fullStatement: 'Count.',
        identifier: 'one\r\ntwo\rthree',
      }),
    ]),
  ).standards;
  expect(standard?.guid).toBe('one two three');
});

test('an item that stands twice with one code is one item', () => {
  const twice = item(1, {fullStatement: 'First', humanCodingScheme: 'A.1'});
  expect(read(packageOf([twice, twice]))).toMatchObject({
    standards: [{code: 'A.1'}],
    problems: [],
  });
});

test('items that are wrapped once more are read, and empty wrappings passed over', () => {
  const one = item(1, {fullStatement: 'First', humanCodingScheme: 'A.1'});
  expect(codes(packageOf([{CFItem: one}]))).toEqual(['A.1']);
  expect(codes(packageOf([{...one, CFItem: null}]))).toEqual(['A.1']);
  expect(codes({CFDocument: {title: 'x'}, items: [one]})).toEqual(['A.1']);
  expect(codes({CFItems: {one}})).toEqual(['A.1']);
});

test('a parent that is said from above counts as one that is said from below, and the first counts', () => {
  const items = [1, 2, 3].map(n =>
    item(n, {fullStatement: `S${n}`, humanCodingScheme: `A.${n}`}),
  );
  const down = isChildOf({child: 1, parent: 3});
  const json = {
    ...packageOf(items),
    CFAssociations: [
      {...down, associationType: 'isParentOf'},
      isChildOf({child: 3, parent: 2}),
    ],
  };
  expect(read(json).standards.find(({code}) => code === 'A.3')?.parent).toBe(
    'A.1',
  );
});

test('the terms are those of the licence that the document names', () => {
  const terms = (document: object, licences: unknown) =>
    read({
      ...packageOf(
        [item(1, {fullStatement: 'S', humanCodingScheme: 'A.1'})],
        [],
        {
          ...document,
        },
      ),
      CFDefinitions: {CFLicenses: licences},
    }).terms;
  const licence = {
    identifier: guid(7),
    title: 'Open licence',
    licenseText: 'Share it.',
  };
  expect(terms({}, [null, licence])).toBe('Open licence. Share it.');
  expect(terms({licenseURI: {identifier: guid(7)}}, [licence])).toBe(
    'Open licence. Share it.',
  );
  expect(terms({licenseURI: {title: 'By name', identifier: guid(7)}}, [])).toBe(
    'By name',
  );
});

test('a text longer than any markup is left out, and the code comes in', () => {
  const json = packageOf([
    item(1, {fullStatement: 'x'.repeat(60_000), humanCodingScheme: 'A.1'}),
  ]);
  expect(read(json).standards[0]).toMatchObject({code: 'A.1', text: ''});
});

test('names of fields are known however many there are', () => {
  const many = Object.fromEntries(
    Array.from({length: 10_100}, (_, n) => [`field ${n}`, n]),
  );
  const json = packageOf([
    item(1, {...many, fullStatement: 'S', 'Human Coding Scheme': 'A.1'}),
  ]);
  expect(codes(json)).toEqual(['A.1']);
});
