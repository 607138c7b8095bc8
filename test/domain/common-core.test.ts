import {commonCore} from '../../src/data/common-core';
import {commonCoreStandards, isCodeless} from '../../src/domain/common-core';
import type {Standard} from '../../src/domain/standard';

const ALL = commonCoreStandards(commonCore());
const count = (kind: Standard['kind'], holds: (one: Standard) => boolean) =>
  ALL.filter(one => one.kind === kind && holds(one)).length;

/** Clusters, standards, parts. */
const counts = (holds: (one: Standard) => boolean) =>
  (['cluster', 'standard', 'part'] as const)
    .map(kind => count(kind, holds))
    .join('/');

const isMath = ({subject, topic}: Standard) =>
  subject === 'Math' && topic !== 'MP';

test.each([
  ['K', '9/22/3'],
  ['1', '11/21/3'],
  ['2', '10/26/2'],
  ['3', '11/25/12'],
  ['4', '12/28/9'],
  ['5', '11/26/14'],
  ['6', '10/29/18'],
  ['7', '9/24/19'],
  ['8', '10/28/8'],
] as const)('math of grade %s has %s', (grade, expected) => {
  expect(counts(one => isMath(one) && one.grades.join() === grade)).toBe(
    expected,
  );
});

test('math has 93 clusters, 229 standards and 88 parts to grade 8, and 54, 156 and 36 in high school', () => {
  expect(counts(one => isMath(one) && one.grades.length === 1)).toBe(
    '93/229/88',
  );
  expect(counts(one => isMath(one) && one.grades.length === 4)).toBe(
    '54/156/36',
  );
});

test.each([
  ['major', 144],
  ['supporting', 38],
  ['additional', 47],
] as const)(
  '%s emphasis is published for %i standards',
  (emphasis, expected) => {
    expect(count('standard', one => one.emphasis === emphasis)).toBe(expected);
  },
);

test.each([
  ['K', 41, 31],
  ['1', 41, 40],
  ['2', 40, 31],
  ['3', 42, 48],
  ['4', 43, 44],
  ['5', 43, 42],
  ['6', 41, 38],
  ['7', 41, 35],
  ['8', 41, 37],
  ['9,10', 41, undefined],
  ['11,12', 41, undefined],
])(
  'ELA of grade %s has %i standards and %i parts',
  (grades, standards, parts) => {
    const isOfGrade = (one: Standard) =>
      one.subject === 'ELA' && one.grades.join() === grades;
    expect(count('standard', isOfGrade)).toBe(standards);
    if (parts !== undefined) expect(count('part', isOfGrade)).toBe(parts);
  },
);

test.each(['6,7,8', '9,10', '11,12'])(
  'literacy in other subjects has 29 standards in grades %s',
  grades => {
    expect(
      count(
        'standard',
        one => one.subject === 'Literacy' && one.grades.join() === grades,
      ),
    ).toBe(29);
  },
);

test.each([
  ['RL', 99],
  ['RI', 110],
  ['RF', 16],
  ['W', 100],
  ['SL', 66],
  ['L', 64],
  ['RH', 30],
  ['RST', 30],
  ['WHST', 27],
  ['CCRA.R', 10],
  ['CCRA.W', 10],
  ['CCRA.SL', 6],
  ['CCRA.L', 6],
  ['MP', 8],
])('%s has %i standards', (topic, expected) => {
  expect(count('standard', one => one.topic === topic)).toBe(expected);
});

test('every code, and every key, stands there once', () => {
  expect(new Set(ALL.map(({code}) => code)).size).toBe(ALL.length);
  expect(new Set(ALL.map(({key}) => key)).size).toBe(ALL.length);
});

test('no two clusters of a grade have the same label', () => {
  const clusters = ALL.filter(({kind}) => kind === 'cluster');
  const labels = clusters.flatMap(({grades, label}) =>
    grades.map(grade => `${grade} ${label}`),
  );
  expect(labels.filter((one, at) => labels.indexOf(one) !== at)).toEqual([]);
});

test('everything has a label of a few words', () => {
  const odd = ALL.filter(({label}) => {
    const words = (label ?? '').split(' ').length;
    return words < 2 || words > 5 || !/^[a-z]/.test(label);
  });
  expect(odd).toEqual([]);
});

test('what a standard is a part of is there, and so are its cluster and domain', () => {
  const keys = new Set(ALL.map(({key}) => key));
  for (const {parent, domain, cluster} of ALL)
    for (const key of [parent, domain, cluster])
      expect(key === null || keys.has(key)).toBe(true);
});

test('a part has the emphasis of its standard, a domain the strongest of its clusters', () => {
  const emphasis = new Map(ALL.map(one => [one.key, one.emphasis]));
  for (const one of ALL)
    if (one.kind === 'part')
      expect(one.emphasis).toBe(emphasis.get(one.parent!));
  expect(
    ['3.OA', '3.MD', '5.OA', '8.NS', 'HSN-RN', 'RL.3'].map(key =>
      emphasis.get(key),
    ),
  ).toEqual(['major', 'major', 'additional', 'supporting', null, null]);
});

test('the practices belong to math and to no grade', () => {
  const practices = ALL.filter(({topic}) => topic === 'MP');
  expect(practices.map(({code}) => code).join()).toBe(
    'MP,MP1,MP2,MP3,MP4,MP5,MP6,MP7,MP8',
  );
  for (const practice of practices)
    expect(practice).toMatchObject({subject: 'Math', grades: []});
});

test('a cluster of ELA is a range of numbers and comes before its standards', () => {
  const strand = ALL.filter(({domain}) => domain === 'RL.3');
  expect(strand.slice(0, 3)).toMatchObject([
    {code: 'RL.3', kind: 'domain', cluster: null, parent: null},
    {code: 'RL.3.1–3', kind: 'cluster', cluster: 'RL.3.1–3', parent: 'RL.3'},
    {code: 'RL.3.1', kind: 'standard', cluster: 'RL.3.1–3', parent: 'RL.3.1–3'},
  ]);
});

test('of the Common Core alone a range is no code', () => {
  const cluster = ALL.find(({code}) => code === 'RL.3.1–3')!;
  expect(isCodeless(cluster)).toBe(true);
  expect(isCodeless({...cluster, framework: 'State'})).toBe(false);
  expect(isCodeless({...cluster, code: 'RL.3.1'})).toBe(false);
});
