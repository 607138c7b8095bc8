/** Under which name a file's standards are kept, what a look at it shows, and what a school may choose. */
import {item, packageOf} from '../domain/framework/packages';
import {type Shipped, copied, schoolInOctober} from './shipped';

/** A school that has a framework of its own beside the Common Core. */
const withOwn = copied(() => {
  const {school} = schoolInOctober();
  bringIn(
    school,
    'Code,Text,Framework\nXX.1,Words,Our Science\nXX.2,,Our Science\n',
  );
  return {school};
});

let operations = 0;

function bringIn(school: Shipped, text: string) {
  const {framework, expected} = school.run('previewFramework', {text});
  return school.run('importFramework', {
    operation: `names-${operations++}`,
    text,
    framework,
    codesOnly: false,
    expected,
  });
}

const lines = (codes: readonly string[]) =>
  ['Code,Text', ...codes.map(code => `${code},Words`)].join('\n');

const OURS = ['1', '2', '3', '4'].map(number => `3.OA.A.${number}`);
const MORE = ['5', '6'].map(number => `3.OA.B.${number}`);
const REST = ['3.OA.C.7', '3.OA.D.8', '3.OA.D.9'];
const NINE = [...OURS, ...MORE, ...REST];

const titled = (title: string, codes: readonly string[] = ['3.OA.A.1']) =>
  JSON.stringify(
    packageOf(
      codes.map((humanCodingScheme, index) =>
        item(index + 1, {fullStatement: 'Words.', humanCodingScheme}),
      ),
      [],
      {title},
    ),
  );

test.each([
  ['a list of the Common Core’s codes', lines(NINE), undefined, 'Common Core'],
  ['one in ten another’s', lines([...NINE, 'XX.1']), undefined, 'Common Core'],
  [
    'two in eleven another’s',
    lines([...NINE, 'XX.1', 'XX.2']),
    undefined,
    'Own standards',
  ],
  ['codes of nobody', lines(['XX.1']), undefined, 'Own standards'],
  [
    'a title',
    titled('Ocean State Mathematics'),
    undefined,
    'Ocean State Mathematics',
  ],
  [
    'a title of the Common Core',
    titled('CCSS for Math', ['XX.1']),
    undefined,
    'Common Core',
  ],
  [
    'a title with it behind',
    titled('Ocean State Common Core', ['XX.1']),
    undefined,
    'Ocean State Common Core',
  ],
  [
    'a title that the school has in other letters',
    titled('OUR science'),
    undefined,
    'Our Science',
  ],
  [
    'a name that was asked for',
    titled('Ocean State Mathematics'),
    '  Our own  math ',
    'Our own math',
  ],
  [
    'one that the school has',
    titled('Ocean State Mathematics'),
    'OUR SCIENCE',
    'Our Science',
  ],
  [
    'a name of blanks',
    titled('Ocean State Mathematics'),
    '  ',
    'Ocean State Mathematics',
  ],
])('%s: it is kept under its name', (_, text, framework, name) => {
  const {school} = withOwn();
  const asked = framework === undefined ? {text} : {text, framework};
  const look = school.run('previewFramework', asked);
  expect(look.framework).toBe(name);
  const done = school.run('importFramework', {
    operation: 'named',
    text,
    framework: framework ?? '',
    codesOnly: false,
    expected: look.expected,
  });
  expect(done.framework).toBe(name);
  expect(done.frameworks).toEqual(school.run('loadFrameworks'));
});

test.each([
  [150, (words: string) => words],
  [151, (words: string) => `${words.slice(0, 150)}…`],
])('of %i letters of a standard a look shows what fits', (length, shown) => {
  const {school} = withOwn();
  const words = 'w'.repeat(length);
  const {samples} = school.run('previewFramework', {
    text: `Code,Text\nXX.9,${words}\n`,
  });
  expect(samples).toEqual({
    added: [{code: 'XX.9', text: shown(words)}],
    changed: [],
    missing: [],
  });
});

test('a look shows five of each, and counts them all', () => {
  const {school} = withOwn();
  const numbered = (from: number, to: number, text: string) =>
    Array.from(
      {length: to - from + 1},
      (_, index) => `S.${from + index},${text}`,
    );
  const file = (rows: readonly string[]) => ['Code,Text', ...rows].join('\n');
  bringIn(
    school,
    file([...numbered(1, 6, 'Old'), ...numbered(11, 16, 'Gone')]),
  );
  const look = school.run('previewFramework', {
    text: file([...numbered(1, 6, 'New'), ...numbered(21, 26, 'More')]),
  });
  expect(look).toMatchObject({added: 6, changed: 6, left: 0, missing: 6});
  const five = (from: number) =>
    Array.from({length: 5}, (_, index) => `S.${from + index}`);
  const {added, changed, missing} = look.samples;
  expect(added).toEqual(five(21).map(code => ({code, text: 'More'})));
  expect(missing).toEqual(five(11).map(code => ({code, text: 'Gone'})));
  expect(changed).toEqual(
    five(1).map(code => ({
      code,
      fields: [{field: 'text', before: 'Old', after: 'New'}],
    })),
  );
});

test.each([
  [99, 99],
  [100, 100],
  [101, 100],
])('of %i odd lines %i are listed, and all are counted', (count, listed) => {
  const {school} = withOwn();
  const odd = Array.from({length: count}, () => 'XX.9,Other words');
  const {problems, problemCount} = school.run('previewFramework', {
    text: ['Code,Text', 'XX.9,Words', ...odd].join('\n'),
  });
  expect(problems).toHaveLength(listed);
  expect(problemCount).toBe(count);
});

test('a look says whether wording comes with the codes, and under which terms', () => {
  const {school} = withOwn();
  const look = (text: string, codesOnly = false) => {
    const {hasText, licence, terms, version, format} = school.run(
      'previewFramework',
      {text, codesOnly},
    );
    return [hasText, licence !== null, terms, version, format];
  };
  const codes = 'Code\n3.OA.A.1\n3.OA.A.2\n';
  expect(look(lines(OURS))).toEqual([true, true, null, null, 'CSV']);
  expect(look(lines(OURS), true)).toEqual([false, false, null, null, 'CSV']);
  expect(look(codes)).toEqual([false, false, null, null, 'CSV']);
  expect(look(lines(['XX.9']))).toEqual([true, false, null, null, 'CSV']);
  expect(look('Code,Text\nXX.8,\nXX.9,Words\n')[0]).toBe(true);
});

test('each framework is offered with the number of its standards, and whether it has wording', () => {
  const {school} = withOwn();
  const view = school.run('loadFrameworks');
  const [common, own] = view.available;
  expect(view).toMatchObject({chosen: ['Common Core'], unknown: []});
  expect(common).toEqual({
    name: 'Common Core',
    standards: expect.any(Number),
    hasText: false,
    licence: null,
  });
  expect(common!.standards).toBeGreaterThan(400);
  expect(own).toEqual({
    name: 'Our Science',
    standards: 2,
    hasText: true,
    licence: null,
  });
  expect(view.available).toHaveLength(2);
});

test('names in Settings that no framework has are told, and the long name of the Common Core is known', () => {
  const {school} = withOwn();
  const row = school
    .records('Settings')
    .findIndex(each => each['Setting'] === 'Framework');
  school.typeUnseen(
    'Settings',
    row + 2,
    2,
    'Mars, common core state standards, our SCIENCE',
  );
  expect(school.run('loadFrameworks')).toMatchObject({
    unknown: ['Mars'],
    chosen: ['Common Core', 'Our Science'],
  });
});

test('a choice names each framework once, as the tab writes it', () => {
  const {school} = withOwn();
  const {chosen} = school.run('chooseFrameworks', {
    operation: 'choice',
    frameworks: ['our SCIENCE', 'common core', 'Our Science'],
  });
  expect(chosen).toEqual(['Our Science', 'Common Core']);
  expect(
    school.records('Settings').find(row => row['Setting'] === 'Framework'),
  ).toMatchObject({Value: 'Our Science, Common Core'});
  expect(() =>
    school.run('chooseFrameworks', {
      operation: 'choice-2',
      frameworks: ['Our Science', 'Mars'],
    }),
  ).toThrow(
    'There is no framework called “Mars” in the tab Standards. Import it first, or choose another.',
  );
  expect(school.run('loadFrameworks').chosen).toEqual([
    'Our Science',
    'Common Core',
  ]);
});

test('the sidebar gets the wording of chosen frameworks alone, with the notice that it asks for', () => {
  const {school} = withOwn();
  bringIn(school, lines(OURS));
  const texts = () => {
    const {imported, frameworks, chosen} = school.run('loadStandards');
    return {
      chosen,
      words: imported.map(({code, text}) => [code, text]),
      notices: frameworks.map(({name, licence}) => [name, licence !== null]),
    };
  };
  const blank = OURS.map(code => [code, '']);
  const said = OURS.map(code => [code, 'Words']);
  expect(texts()).toEqual({
    chosen: ['Common Core'],
    words: [['XX.1', ''], ['XX.2', ''], ...said],
    notices: [['Common Core', true]],
  });
  school.run('chooseFrameworks', {
    operation: 'choice',
    frameworks: ['Our Science'],
  });
  expect(texts()).toEqual({
    chosen: ['Our Science'],
    words: [['XX.1', 'Words'], ['XX.2', ''], ...blank],
    notices: [['Our Science', false]],
  });
});

test('the Common Core’s wording under a name of the school’s own belongs to the Common Core', () => {
  const {school} = withOwn();
  school.type('Standards', 4, 1, [
    ['3.OA.A.1', 'Words', '3', 'Math', '', '', 'District (Common Core)'],
  ]);
  const wording = () =>
    school.run('loadStandards').imported.find(({code}) => code === '3.OA.A.1')!
      .text;
  expect(wording()).toBe('Words');
  school.run('chooseFrameworks', {
    operation: 'choice',
    frameworks: ['Our Science'],
  });
  expect(wording()).toBe('');
});
