import type {RoundView} from '../../src/contract/month';
import {missingGrades} from '../../src/ui/missing-classes';
import * as spanish from '../../src/ui/words/es/round';
import * as spanishState from '../../src/ui/words/es/round-state';
import * as portuguese from '../../src/ui/words/pt/round';
import {reminder} from '../../src/ui/words/round';
import {
  daysLeft,
  late,
  nextStep,
  standing,
} from '../../src/ui/words/round-state';

const ROUND: RoundView = {
  state: 'open',
  isSet: true,
  until: '2026-09-25',
  daysLeft: 3,
  publishedOn: null,
  publishedBy: null,
  late: {
    objectives: [
      {grade: 'K', teacher: null},
      {grade: '3', teacher: 'Alves'},
      {grade: '3', teacher: 'Rivera'},
    ],
    gaps: 1,
    unconfirmed: ['ACT-1', 'ACT-2'],
  },
  next: 'remind',
};

test('where a month stands is said with its day and who published it', () => {
  expect(standing(ROUND)).toBe('Open for objectives until Sep 25');
  expect(
    standing({
      ...ROUND,
      state: 'published',
      until: null,
      publishedOn: '2026-09-28',
      publishedBy: 'Ana Alves',
    }),
  ).toBe('Published on Sep 28 by Ana Alves');
  expect(spanishState.standing({...ROUND, state: 'review', until: null})).toBe(
    'En revisión',
  );
});

test.each([
  [null, ''],
  [0, 'the last day is today'],
  [1, '1 day left'],
  [-2, 'the day was 2 days ago'],
])('%s days left: %s', (days, said) => {
  expect(daysLeft(days)).toBe(said);
});

test('what is missing is said in one line, and nothing where nothing is', () => {
  expect(late(ROUND.late)).toBe(
    '3 classes without objectives · 1 gap · 2 not confirmed',
  );
  expect(late({objectives: [], gaps: 0, unconfirmed: []})).toBe('');
});

test('the next step names the month', () => {
  expect(nextStep('nextMonth', '2026-12')).toBe('Next: Go on with January');
  expect(spanishState.nextStep('publish', '2026-10')).toBe(
    'Ahora: Publicar octubre',
  );
});

test('teachers of a grade stand in one line', () => {
  expect(missingGrades(ROUND.late.objectives)).toEqual([
    {grade: 'K', teachers: []},
    {grade: '3', teachers: ['Alves', 'Rivera']},
  ]);
});

test('the reminder names the month, the day and who is missing', () => {
  const text = reminder('2026-10', ROUND);
  expect(text).toContain(
    'The learning objectives for October 2026 are due by Sep 25.',
  );
  expect(text).toContain(
    '- Kindergarten · nobody yet\n- Grade 3 · Alves, Rivera',
  );
  expect(reminder('2026-10', {...ROUND, daysLeft: -1})).toContain(
    'were due on',
  );
  expect(reminder('2026-10', {...ROUND, until: null})).not.toMatch(/due/);
});

test('the reminder is in the language of who copies it', () => {
  expect(spanish.reminder('2026-10', ROUND)).toContain(
    'octubre de 2026 termina el 25',
  );
  expect(portuguese.reminder('2026-10', ROUND)).toContain(
    'outubro de 2026 termina em 25 de set',
  );
});
