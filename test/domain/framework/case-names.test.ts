/** The names that publishers give to one thing in a CASE package, and the ends of what is read. */
import {readCase} from '../../../src/domain/framework/case-file';
import {
  type FrameworkFile,
  isRefused,
} from '../../../src/domain/framework/framework-file';
import {guid, isChildOf, item, packageOf} from './packages';

function read(json: unknown): FrameworkFile {
  const file = readCase(JSON.stringify(json));
  if (isRefused(file)) throw new Error(file.refusal);
  return file;
}

const one = (fields: object) => read([item(1, {...fields})]).standards[0];

const WORDS = {fullStatement: 'S', humanCodingScheme: 'A.1'};

/** Of a package with one standard. */
const withDocument = (document: object, more: object = {}) =>
  read({...packageOf([item(1, WORDS)], [], {...document}), ...more});

test('a code, a text, a level and a subject have several names', () => {
  for (const name of ['humanCodingScheme', 'humanCode', 'code'])
    expect(
      one({fullStatement: 'S', [name]: 'A.1', 'human coding': 'x'})?.code,
    ).toBe('A.1');
  for (const name of [
    'fullStatement',
    'statement',
    'abbreviatedStatement',
    'title',
  ])
    expect(one({humanCodingScheme: 'A.1', [name]: 'S'})?.text).toBe('S');
  for (const name of [
    'educationLevel',
    'educationalLevel',
    'educationLevels',
    'gradeLevel',
    'grades',
    'grade',
  ])
    expect(one({...WORDS, [name]: ['03']})?.grades).toEqual(['3']);
  for (const name of ['subject', 'subjects', 'subjectURI'])
    expect(one({...WORDS, [name]: ['Science']})?.subject).toBe('Science');
});

test('an item is known by whatever names it', () => {
  for (const name of ['identifier', 'sourcedId', 'guid', 'uuid', 'id'])
    expect(read([{...WORDS, [name]: ' n-1 '}]).standards[0]?.guid).toBe('n-1');
  for (const name of ['uri', 'url'])
    expect(
      read([{...WORDS, [name]: 'https://example.org/items/n-1'}]).standards[0]
        ?.guid,
    ).toBe('n-1');
  expect(read([{...WORDS, id: 7}]).standards[0]?.guid).toBe('7');
  expect(
    read([{...WORDS, identifier: 'x'.repeat(300)}]).standards[0]?.guid,
  ).toHaveLength(200);
});

test('what is blank says nothing, and the next name is asked', () => {
  expect(
    one({humanCodingScheme: ' ', code: 'A.1', fullStatement: [], title: 'S'}),
  ).toMatchObject({code: 'A.1', text: 'S'});
  expect(
    one({...WORDS, fullStatement: ['', ' ', 'First', 'second']})?.text,
  ).toBe('First');
  expect(one({...WORDS, fullStatement: {title: {title: 'Deep'}}})?.text).toBe(
    'Deep',
  );
  expect(one({...WORDS, fullStatement: [[[[['Deep']]]]]})?.text).toBe('');
  expect(one({...WORDS, fullStatement: [[[['Deep']]]]})?.text).toBe('Deep');
});

test('subjects are told once each, addresses are none', () => {
  expect(
    one({
      ...WORDS,
      subject: ['Mathematics', 'math', 'HTTP://x.org/1', 'https://y', 'Art'],
    })?.subject,
  ).toBe('Math, Art');
  expect(one({...WORDS, subject: 'See http://x.org'})?.subject).toBe(
    'See http://x.org',
  );
});

test('a document is found by any of its names, and names its framework', () => {
  const items = [item(1, WORDS)];
  for (const name of ['CFDocument', 'document', 'lsDoc'])
    expect(read({[name]: {title: 'Ocean'}, CFItems: items}).title).toBe(
      'Ocean',
    );
  expect(withDocument({title: '', name: ' Ocean\n<b>State</b> '}).title).toBe(
    'Ocean State',
  );
  expect(withDocument({title: 'x'.repeat(600)}).title).toHaveLength(500);
  expect(withDocument({version: ' 2 '}).version).toBe('2');
  expect(withDocument({version: ' '}).version).toBeNull();
});

test('items, parts and definitions are found by any of their names', () => {
  const items = [item(1, WORDS), item(2, {humanCodingScheme: 'A.2'})];
  for (const name of ['CFItems', 'CFItem', 'lsItems'])
    expect(read({[name]: items}).standards).toHaveLength(2);
  for (const beside of ['CFDocument', 'document'])
    expect(read({items, [beside]: {title: 'Ocean'}}).title).toBe('Ocean');
  for (const beside of ['CFAssociations', 'associations'])
    expect(
      read({items, [beside]: [isChildOf({child: 2, parent: 1})]}).standards[1]
        ?.parent,
    ).toBe('A.1');
  for (const name of [
    'CFAssociations',
    'associations',
    'CFAssociation',
    'lsAssociations',
  ])
    expect(
      read({CFItems: items, [name]: [isChildOf({child: 2, parent: 1})]})
        .standards[1]?.parent,
    ).toBe('A.1');
  for (const name of ['CFDefinitions', 'definitions'])
    for (const list of ['CFLicenses', 'licenses'])
      expect(
        read({CFItems: items, [name]: {[list]: [{title: 'Open'}]}}).terms,
      ).toBe('Open');
  for (const name of ['children', 'CFItems'])
    expect(
      read([{...items[0], [name]: [items[1], item(3, {code: 'A.3'})]}])
        .standards,
    ).toMatchObject([{code: 'A.1'}, {code: 'A.2'}, {code: 'A.3'}]);
});

test('items beside nothing of CASE are none', () => {
  expect(
    readCase(JSON.stringify({items: [item(1, {text: 'x'})]})),
  ).toMatchObject({refusal: expect.stringMatching(/JSON, but not CASE/)});
});

test.each([
  ['originNodeURI', 'destinationNodeURI'],
  ['CFOriginNodeURI', 'CFDestinationNodeURI'],
  ['originNodeIdentifier', 'destinationNodeIdentifier'],
  ['originNode', 'destinationNode'],
  ['origin', 'destination'],
])('parts are told by %s and %s', (origin, destination) => {
  const items = [1, 2].map(n => item(n, {humanCodingScheme: `A.${n}`}));
  for (const type of ['associationType', 'type'])
    for (const end of [guid, (n: number) => ({id: guid(n)})])
      expect(
        read({
          CFItems: items,
          CFAssociations: [
            {
              [type]: 'is_child_of',
              [origin]: end(2),
              [destination]: end(1),
            },
          ],
        }).standards[1]?.parent,
      ).toBe('A.1');
});

test('of two parents the one in the tree counts, whatever else an item is part of', () => {
  const items = [1, 2, 3].map(n => item(n, {humanCodingScheme: `A.${n}`}));
  const link = (associationType: string, parent: number) => ({
    ...isChildOf({child: 3, parent}),
    associationType,
  });
  const parent = (...CFAssociations: readonly object[]) =>
    read({CFItems: items, CFAssociations}).standards.find(
      ({code}) => code === 'A.3',
    )?.parent;
  expect(parent(link('isPartOf', 2), link('isChildOf', 1))).toBe('A.1');
  expect(parent(link('isChildOf', 1), link('isPartOf', 2))).toBe('A.1');
  expect(parent(link('isPartOf', 2))).toBe('A.2');
  expect(parent(link('isRelatedTo', 2))).toBe('');
});

test.each([
  [{caseVersion: '1.1'}, 'CASE 1.1'],
  [{caseVersion: 'v11'}, 'CASE 1.1'],
  [{caseVersion: '1.0', frameworkType: 'K12'}, 'CASE 1.0'],
  [{frameworkType: 'K12'}, 'CASE 1.1'],
  [{uri: 'https://example.org/ims/case/v1p1/CFDocuments/1'}, 'CASE 1.1'],
  [{}, 'CASE 1.0'],
])('a document that says %j is of %s', (document, format) => {
  expect(withDocument(document).format).toBe(format);
});

test('the version is not looked for in the words of standards far below', () => {
  const far = {
    ...item(2, {humanCodingScheme: 'A.2'}),
    uri: `${'x'.repeat(20_000)}/ims/case/v1p1/`,
  };
  expect(read(packageOf([item(1, WORDS), far])).format).toBe('CASE 1.0');
});

test('only what its publisher calls deprecated, and nothing else, is told', () => {
  const told = (adoptionStatus: string) =>
    withDocument({adoptionStatus}).problems.length;
  expect(told(' DEPRECATED ')).toBe(1);
  expect(told('Not deprecated')).toBe(0);
  expect(told('Deprecated soon')).toBe(0);
});

test('of many frameworks in one file five are named', () => {
  const files = [1, 2, 3, 4, 5, 6].map(n =>
    packageOf([item(n, {humanCodingScheme: `A.${n}`})], [], {title: `F${n}`}),
  );
  expect(read(files).problems[0]?.message).toMatch(
    /^It holds 6 frameworks, “F1”, “F2”, “F3”, “F4” and “F5”, and all/,
  );
});

test('who owns the wording is looked for in the title, the publisher and the terms', () => {
  const owner = 'Council of Chief State School Officers';
  for (const name of ['title', 'creator', 'publisher', 'rights'])
    expect(withDocument({[name]: owner}).isCommonCore).toBe(true);
  expect(withDocument({title: 'Common', creator: 'Core'}).isCommonCore).toBe(
    true,
  );
  expect(withDocument({title: 'Common'}).isCommonCore).toBe(false);
});

test('terms are the licence’s and the document’s own, each once', () => {
  const terms = (document: object, ...licences: readonly object[]) =>
    withDocument(document, {CFDefinitions: {CFLicenses: licences}}).terms;
  const [open, closed] = [
    {identifier: guid(7), title: 'Open', licenseText: '<p>Share it</p>'},
    {identifier: guid(8), title: 'Closed', description: 'Ask us'},
  ];
  expect(terms({})).toBeNull();
  expect(terms({licenseURI: {identifier: guid(8)}}, open, closed)).toBe(
    'Closed. Ask us',
  );
  expect(terms({licenseURL: {identifier: guid(8)}}, open, closed)).toBe(
    'Closed. Ask us',
  );
  expect(terms({}, open, closed)).toBe('Open. Share it');
  for (const name of ['rights', 'copyright', 'attributionStatement'])
    expect([
      terms({[name]: 'Open'}, {title: 'Open'}),
      terms({[name]: 'Ours'}, {title: 'Open'}),
    ]).toEqual(['Open', 'Open. Ours']);
  expect(terms({rights: 'x'.repeat(600)})).toHaveLength(500);
  expect(terms({rights: `${' '.repeat(5_000)}late`})).toBeNull();
});

test('the words of a group without a code stand for it, on one line and cut', () => {
  const parent = (fullStatement: string) =>
    read(
      packageOf(
        [item(1, {fullStatement}), item(2, {humanCodingScheme: 'A.2'})],
        [{child: 2, parent: 1}],
      ),
    ).standards[0]?.parent;
  expect(parent('<p>Reading</p><p>Stories</p>')).toBe('Reading Stories');
  expect(parent('x'.repeat(200))).toBe('x'.repeat(200));
  expect(parent('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`);
});

test('a code above is written on one line', () => {
  const {standards} = read(
    packageOf(
      [
        item(1, {humanCodingScheme: ' A  \n 1 '}),
        item(2, {humanCodingScheme: 'A.2'}),
      ],
      [{child: 2, parent: 1}],
    ),
  );
  expect(standards).toMatchObject([{code: 'A 1'}, {parent: 'A 1'}]);
});

test('what a publisher says of an error is told as far as it is short', () => {
  const refusal = (json: object) => {
    const file = readCase(JSON.stringify(json));
    return isRefused(file) ? file.refusal : '';
  };
  expect(refusal({imsx_codeMajor: 'failure'})).toMatch(
    /error message and holds no standards\. Download it again\.$/,
  );
  expect(refusal({imsx_description: 'x'.repeat(300)})).toMatch(
    /standards: x{200}\. Download/,
  );
});

test.each([
  ['\n\n{"CFItems": [}', /line 3 on, near “}”/],
  ['{"CFItems": [\n\n\t', /breaks off/],
  ['{"a": "\\"', /breaks off/],
  ['{"a": "x\\" y", oops}', /near “oops}”/],
  ['{"a": tru}', /near “tru}”/],
  ['[1,]', /near “\]”/],
  ['[1 }', /near “}”/],
  ['{"a": 1, }', /near “}”/],
  ['{"a" }', /near “}”/],
  ['{"a": }', /near “}”/],
  ['[{"a": [1]} 2]', /near “2\]”/],
  ['{"a": 1]', /near “\]”/],
  ['{"a": -1.5e+3, "b": nul}', /near “nul}”/],
  ['[true, false, null, "a"] x', /near “x”/],
])('%j is told where it breaks', (text, sentence) => {
  const file = readCase(text);
  expect(isRefused(file) && file.refusal).toMatch(sentence);
});
