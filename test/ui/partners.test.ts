import type {MonthPartner} from '../../src/domain/month-partners';
import {loadSentence, loadWords, title} from '../../src/ui/words/partners';

const partner = (fields: Partial<MonthPartner>): MonthPartner => ({
  partner: 'YMCA',
  role: '',
  areas: [],
  contact: '',
  minutes: 0,
  hoursAgreed: null,
  state: 'current',
  notice: null,
  agreementStart: null,
  agreementEnd: null,
  nextReview: null,
  ...fields,
});

test.each([
  [540, 12, '9 h of 12 h planned, 3 h free'],
  [780, 12, '13 h of 12 h planned, 1 h over'],
  [720, 12, '12 h of 12 h planned'],
  [0, 2.5, '0 min of 2 h 30 planned, 2 h 30 free'],
  [90, null, '1 h 30 planned, no hours agreed'],
  [90, 0, '1 h 30 of 0 min planned, 1 h 30 over'],
])('%d minutes of %j hours: %s', (minutes, hoursAgreed, words) => {
  expect(loadWords(partner({minutes, hoursAgreed}))).toBe(words);
});

test('a load is said with its month', () => {
  expect(loadSentence(partner({minutes: 60, hoursAgreed: 1}), '2026-10')).toBe(
    'In October, with this: 1 h of 1 h planned.',
  );
});

test('the heading counts what needs a look', () => {
  const calm = partner({minutes: 60, hoursAgreed: 2});
  const over = partner({minutes: 180, hoursAgreed: 2});
  const ended = partner({state: 'ended', notice: 'It ended.'});
  expect(title([])).toBe('Partners');
  expect(title([calm, calm])).toBe('Partners (2)');
  expect(title([calm, over, ended, ended])).toBe(
    'Partners (4): 1 over their hours, 2 to look at',
  );
});
