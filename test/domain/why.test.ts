import {AREAS} from '../../src/domain/area';
import {starterWhy, thinWhy} from '../../src/domain/why';

test('the sentence names the activity, what the area does, and the standard’s label', () => {
  expect(
    starterWhy('familyEngagement', 'Family math night', 'clocks and coins'),
  ).toBe(
    '“Family math night” shows families how to help at home with this month’s work: clocks and coins.',
  );
});

test('a teacher’s own words end the sentence once', () => {
  expect(
    starterWhy('healthWellness', ' Walking math ', 'Solve two-step stories. '),
  ).toBe(
    '“Walking math” helps students come rested, active and ready for this month’s work: Solve two-step stories.',
  );
});

test('without a standard or a name it is a whole sentence still', () => {
  expect(starterWhy('earlyChildhood', '', '')).toBe(
    'This lays early foundations for this month’s work.',
  );
});

test('each area has a sentence of its own, and none is thin', () => {
  const sentences = AREAS.map(area =>
    starterWhy(area, 'Library night', 'fables'),
  );
  expect(new Set(sentences).size).toBe(6);
  expect(sentences.map(thinWhy)).toEqual(AREAS.map(() => null));
});

test.each([
  ['', 'blank'],
  [' – ', 'blank'],
  ['3.OA.A.1', 'repeats'],
  ['RL.3.2, RL.3.3', 'repeats'],
  ['Supports standard 3.OA.A.1', 'repeats'],
  ['This activity is aligned with CCSS.Math.Content.3.OA.A.1.', 'repeats'],
  ['Multiplication (3.OA.A.1)', 'repeats'],
  ['It supports the objective.', 'repeats'],
  ['Good fit', 'short'],
  ['Recipes are doubled and shared out.', null],
  ['Each jump is a fact within 20.', null],
  ['Familias leen juntas', null],
] as const)('%j says: %s', (why, thin) => {
  expect(thinWhy(why)).toBe(thin);
});

test.each([
  [
    'academicEnrichment',
    ' clocks... ',
    '“Drums” gives students more practice in this month’s work: clocks.',
  ],
  [
    'behavioralSupports',
    '',
    '“Drums” builds the focus and teamwork that students need for this month’s work.',
  ],
] as const)('in %s, for %j, the sentence is %j', (area, topic, sentence) => {
  expect(starterWhy(area, 'Drums', topic)).toBe(sentence);
});

test.each([
  [' - ', 'blank'],
  ['...', 'blank'],
  ['Recipes shared math.', 'repeats'],
  ['Recipes shared math...', 'repeats'],
  ['Recipes shared ma.th', null],
] as const)('of %j it is told: %s', (why, thin) => {
  expect(thinWhy(why)).toBe(thin);
});
