import * as v from 'valibot';
import {saveActivities} from '../../src/addon/arguments/saves';
import type {NewActivity} from '../../src/contract/saves';
import {changedCount, sendable} from '../../src/ui/sendable-draft';

const DRAFT: NewActivity = {
  month: '2026-11',
  area: 'familyLiteracy',
  activity: 'Library night',
  objectiveIds: ['OBJ-1'],
  why: 'Families read',
  startDate: '2026-11-03',
  endDate: '2026-11-24',
  sessions: 4,
  status: 'Idea',
};

const isTaken = (draft: NewActivity) =>
  v.is(saveActivities, {operation: 'one', activities: [draft]});

test('a draft that can be saved stays as it is', () => {
  expect(sendable(DRAFT)).toEqual(DRAFT);
  expect(changedCount([DRAFT])).toBe(0);
});

test.each<[string, Partial<NewActivity>]>([
  ['a long name', {activity: 'Library '.repeat(100)}],
  ['a long partner', {partner: 'x'.repeat(301)}],
  ['long words on when', {when: 'Tuesdays '.repeat(50)}],
  ['a long reason', {why: 'Because. '.repeat(1_000)}],
  ['long notes that end in half of a pair', {notes: '🙂'.repeat(2_501)}],
  ['a control character', {why: 'Families\u000bread'}],
  ['too many sessions', {sessions: 5_000}],
  ['more minutes than there are', {minutesPerSession: 1e9}],
  ['a crowd', {participants: 1e9}],
  ['an end before the start', {endDate: '2026-11-01'}],
])('%s keeps no draft out', (_, part) => {
  const draft = {...DRAFT, ...part};
  expect(isTaken(draft)).toBe(false);
  expect(isTaken(sendable(draft))).toBe(true);
  expect(changedCount([DRAFT, draft])).toBe(1);
});

test('what is cut says so', () => {
  const {activity} = sendable({...DRAFT, activity: 'x'.repeat(400)});
  expect(activity).toHaveLength(300);
  expect(activity).toMatch(/x…$/);
});

test('what many objectives need is one draft', () => {
  const objectiveIds = Array.from({length: 600}, (_, n) => `OBJ-${n}`);
  expect(isTaken(sendable({...DRAFT, objectiveIds}))).toBe(true);
});
