/** Lists that are longer than any form are taken whole, and beyond that are refused before anything is written. */
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

const TOO_LONG =
  'That is more text than can be saved at once. Shorten it, or save it in two parts.';

const DRAFT = {
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Evening',
} as const;

const drafts = (count: number, length: number) =>
  Array.from({length: count}, (_, index) => ({
    ...DRAFT,
    activity: `Evening ${index + 1}`,
    notes: 'n'.repeat(length),
  }));

const indicators = (count: number, length: number) =>
  Array.from({length: count}, (_, index) => ({
    name: `Rate ${index + 1}`,
    result: 'r'.repeat(length),
    siteResult: 's'.repeat(length),
    source: 'o'.repeat(length),
    unit: '%',
    baseline: null,
    target: null,
  }));

const evenings = copied(() => {
  const {school} = schoolInOctober();
  const {ids} = school.run('saveActivities', {
    operation: 'evenings',
    activities: drafts(40, 0),
  });
  return {school, ids};
});

const marked = (ids: readonly string[], length: number) => ({
  operation: 'marked',
  activities: ids.map(id => ({
    id,
    base: {notes: 'x'.repeat(length), status: 'Planned' as const},
    deliveredMinutes: 30,
    attended: null,
  })),
});

test('a hundred thousand characters of activities are saved as one list', () => {
  const {school} = schoolInOctober();
  const {ids} = school.run('saveActivities', {
    operation: 'many',
    activities: drafts(50, 2_000),
  });
  expect(ids).toHaveLength(50);
  expect(school.records('Activities')).toHaveLength(50);
});

test('as many of indicators are taken over, and of rows are marked as delivered', () => {
  const {school, ids} = evenings();
  const {adopted} = school.run('adoptResults', {
    operation: 'many',
    indicators: indicators(100, 300),
  });
  expect(adopted).toBe(100);
  expect(school.run('saveDelivered', marked(ids, 2_500) as never).ids).toEqual(
    ids,
  );
});

test('as many of a file of standards or results are looked at', () => {
  const {school} = schoolInOctober();
  const words = 'w'.repeat(2_000);
  const lines = Array.from({length: 50}, (_, index) => `XX.${index},${words}`);
  expect(
    school.run('previewFramework', {text: `Code,Text\n${lines.join('\n')}\n`})
      .added,
  ).toBe(50);
});

type Ask = (school: Shipped, ids: readonly string[]) => unknown;

test.each<readonly [string, Ask]>([
  [
    'activities',
    school =>
      school.run('saveActivities', {
        operation: 'many',
        activities: drafts(100, 4_000),
      }),
  ],
  [
    'indicators',
    school =>
      school.run('adoptResults', {
        operation: 'many',
        indicators: indicators(100, 2_000),
      }),
  ],
  [
    'rows that were delivered',
    (school, ids) => school.run('saveDelivered', marked(ids, 10_000) as never),
  ],
  [
    'one activity',
    school =>
      school.run(
        'saveActivity',
        activity({notes: 'n'.repeat(5_000), why: 'w'.repeat(60_000)}),
      ),
  ],
])('four hundred thousand characters of %s are refused', (_, ask) => {
  const {school, ids} = evenings();
  const before = school.workbook.toData();
  expect(() => ask(school, ids)).toThrow(TOO_LONG);
  expect(school.workbook.toData()).toEqual(before);
});
