import {changeWords} from '../../../src/ui/report/change-words';
import {BLANK, changeOf} from '../../../src/ui/report/what-if-draft';
import {activity, month} from './month';

const MOVE = {...BLANK, kind: 'moveMinutes', from: '0', to: '1'} as const;
const ADD = {
  ...BLANK,
  kind: 'addActivity',
  activity: ' Game night ',
  area: 'familyEngagement',
  objectives: 'OBJ-1\nOBJ-2',
  minutes: '90',
} as const;

const {activities} = month(
  [],
  [activity([]), activity([], {activity: 'Library night', minutes: 45})],
);

test.each([
  [{...BLANK}, 'Fill in every field first.'],
  [{...MOVE, minutes: ''}, 'Fill in every field first.'],
  [{...MOVE, to: '0', minutes: '30'}, 'Choose two different activities.'],
  [{...MOVE, minutes: '0'}, 'Minutes are a whole number from 1.'],
  [{...MOVE, minutes: '-5'}, 'Minutes are a whole number from 1.'],
  [{...MOVE, minutes: '61'}, 'The first activity has only 1 h.'],
  [{...ADD, objectives: ''}, 'Fill in every field first.'],
  [{...ADD, minutes: ' '}, 'Fill in every field first.'],
  [{...ADD, minutes: 'long'}, 'Minutes are a whole number from 1.'],
  [{...ADD, area: ''} as const, 'Fill in every field first.'],
])('what is not filled in is said: %p', (draft, sentence) => {
  expect(changeOf(draft, activities)).toBe(sentence);
});

test.each([
  [{...BLANK, partner: 'Y Club'}, 'Without Y Club'],
  [{...BLANK, kind: 'confirmAll'} as const, 'Confirm all that is planned'],
  [{...MOVE, minutes: '30'}, '30 min from “Math club” to “Library night”'],
  [ADD, '“Game night” in Family engagement for 2 objectives'],
])('%p reads %p', (draft, sentence) => {
  const change = changeOf(draft, activities);
  expect(
    typeof change === 'string' ? change : changeWords({activities}, change),
  ).toBe(sentence);
});

test('an activity without a name is named by its area', () => {
  const nameless = [activity([], {activity: ''}), activity([])];
  const change = changeOf({...MOVE, minutes: '30'}, nameless);
  expect(
    typeof change === 'string'
      ? change
      : changeWords({activities: nameless}, change),
  ).toBe('30 min from “Academic enrichment” to “Math club”');
});
