/** What an activity and an objective serve, and how near they come to each other. */
import {commonCore} from '../../src/data/common-core';
import {nearest, objectiveTags, tagReader} from '../../src/domain/bank-tag';
import {catalogueOf} from '../../src/domain/catalogue';

const tagFor = tagReader(catalogueOf(commonCore()));

const tags = (...codes: readonly string[]) => codes.map(code => tagFor(code)!);

test('an objective without a standard is known by its subject alone', () => {
  expect(objectiveTags({standards: [], subject: 'Reading'})).toEqual([
    {
      code: '',
      standard: null,
      cluster: null,
      topic: '',
      subject: 'ELA',
      label: '',
    },
  ]);
  expect(objectiveTags({standards: [], subject: ''})).toEqual([]);
});

test.each([
  ['Mathematics', 'Math'],
  ['MATH 3', 'Math'],
  ['ELA – grade 3', 'ELA'],
  ['Language arts', 'ELA'],
  ['Writing', 'ELA'],
  ['Aftermath', 'aftermath'],
  ['Prewriting', 'prewriting'],
  ['Elapsed time', 'elapsed time'],
])('the subject %s is %s', (subject, name) => {
  expect(objectiveTags({standards: [], subject})[0]?.subject).toBe(name);
});

test('a domain or strand without a grade serves all its grades', () => {
  expect(tagFor('rl')).toMatchObject({
    code: 'RL',
    standard: null,
    cluster: null,
    topic: 'RL',
  });
  expect(tagFor('nothing')).toBeUndefined();
});

test('of all that two sides name, the nearest counts, and of equals the first', () => {
  const near = (one: readonly string[], other: readonly string[]) => {
    const found = nearest(tags(...one), tags(...other));
    return [found?.nearness, found?.tag?.code, found?.other?.code];
  };
  expect(near(['3.OA.A.1', 'RL.3.1'], ['3.OA.A.1', '3.OA.A.2'])).toEqual([
    'standard',
    '3.OA.A.1',
    '3.OA.A.1',
  ]);
  expect(near(['RL.3.1', '3.OA.A.3'], ['3.OA.A.2', '3.OA.A.1'])).toEqual([
    'cluster',
    '3.OA.A.3',
    '3.OA.A.2',
  ]);
  expect(near(['3.OA.A.1'], ['RL.3.1'])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
