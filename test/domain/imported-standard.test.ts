/** What a school's imported rows become. */
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import {COMMON_CORE} from '../../src/domain/common-core';
import {
  type ImportedStandard,
  importedStandards,
} from '../../src/domain/imported-standard';

const COMMON = catalogueOf(commonCore()).standards;

const row = (
  code: string,
  fields: Partial<ImportedStandard> = {},
): ImportedStandard => ({
  code,
  text: '',
  grades: [],
  subject: 'Art',
  parent: '',
  framework: 'Own',
  ...fields,
});

const imported = (...rows: ImportedStandard[]) =>
  importedStandards(COMMON, rows).slice(COMMON.length);

test.each([
  ['X.1', 'X.1.a', 'part'],
  ['X.1', 'X.1(a)', 'part'],
  ['X.1', 'X.1a', 'part'],
  ['X.1', 'X.1.bc', 'standard'],
  ['X.1', 'X.1xd', 'standard'],
  ['X.1', 'X.1.2', 'standard'],
  ['XY', 'Q1a', 'standard'],
  ['3-LS4-1', 'SEP', 'part'],
  ['3-LS4-12', 'SEP', 'part'],
  ['3-LS4-1.x', 'SEP', 'standard'],
  ['A3-LS4-1', 'SEP', 'standard'],
])('in %s the code %s is that of a %s', (parent, code, kind) => {
  expect(imported(row(parent), row(code, {parent}))[1]!.kind).toBe(kind);
});

test('a code of one letter is no part where it stands alone', () => {
  expect(imported(row('A'))).toMatchObject([{kind: 'standard', cluster: 'A'}]);
});

test('a top that holds standards is a domain, and what it holds stands in its cluster', () => {
  const rows = [
    row('111.5'),
    row('111.5.b', {parent: '111.5'}),
    row('111.5.b.4', {parent: '111.5.b'}),
  ];
  expect(
    imported(...rows).map(({kind, cluster, domain}) => [kind, cluster, domain]),
  ).toEqual([
    ['domain', null, '111.5'],
    ['cluster', '111.5', '111.5'],
    ['standard', '111.5.B', '111.5'],
  ]);
});

test.each([
  ['(RL.3.8 not applicable to literature)', 0],
  ['RL.3.8 not applicable', 0],
  ['Begins in grade 3', 0],
  ['Learn why rules are not applicable', 1],
  ['Begins in grade 3 with counters, and goes on with drawings', 1],
])('of a row that says %j there come in %i', (text, count) => {
  expect(imported(row('X.1', {text}))).toHaveLength(count);
});

test('of a code that stands twice in a framework the first row counts', () => {
  const rows = [row('X.1', {text: 'First'}), row('x.1', {text: 'Second'})];
  expect(imported(...rows).map(({text}) => text)).toEqual(['First']);
});

test('of rows under the Common Core’s own name only what it does not have is added', () => {
  const framework = COMMON_CORE;
  const rows = [row('3.OA.A.1', {framework}), row('X.1', {framework})];
  expect(imported(...rows).map(({code}) => code)).toEqual(['X.1']);
});

test.each([
  '3.OA.A.1',
  '3.OA.1',
  'CCSS.Math.Content.3.OA.A.1',
  'CCSS.Math.Content.3.OA.1',
  'ccss.math.content.3.oa.a.1',
])('%s in a state’s Common Core is the standard with its label', code => {
  const framework = 'Ohio Common Core';
  const own = COMMON.find(standard => standard.code === '3.OA.A.1')!;
  expect(imported(row(code, {framework, text: 'Words'}))).toEqual([
    {...own, framework, text: 'Words'},
  ]);
});

test.each(['RL.3.1–3', 'CCSS.ELA-Literacy.RL.3.1–3'])(
  '%s in a state’s Common Core is the cluster of that name',
  code => {
    const framework = 'Ohio Common Core';
    expect(imported(row(code, {framework}))).toMatchObject([
      {key: 'RL.3.1–3', kind: 'cluster'},
    ]);
  },
);

test.each([
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
  [`${'a'.repeat(50)} ${'b'.repeat(20)}`, `${'a'.repeat(50)}…`],
  ['One\nTwo', 'One'],
])('%j is labelled %j', (text, label) => {
  expect(imported(row('X.1', {text}))[0]!.label).toBe(label);
});

test.each([
  ['down', (index: number) => index],
  ['up', (index: number) => 29_999 - index],
])(
  'thousands of standards, each a part of the next, have one top, written %s',
  (_, order) => {
    const rows = Array.from({length: 30_000}, (_, index) => order(index)).map(
      number => row(`X.${number}`, {parent: `X.${number + 1}`}),
    );
    const tops = new Set(imported(...rows).map(({topic}) => topic));
    expect([...tops]).toEqual(['X.29999']);
  },
);

test('thousands of standards that go round in a circle have one top', () => {
  const rows = Array.from({length: 30_000}, (_, index) =>
    row(`X.${index}`, {parent: `X.${(index + 1) % 30_000}`}),
  );
  const tops = new Set(imported(...rows).map(({topic}) => topic));
  expect([...tops]).toEqual(['X.29999']);
});
