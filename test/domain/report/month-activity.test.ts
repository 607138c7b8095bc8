import {monthOf} from '../../../src/domain/month';
import {
  monthActivities,
  orphansOf,
} from '../../../src/domain/report/month-activity';
import {type TypedRow, read} from '../../sheet/school';
import {activity, objective} from './rows';

const october = (...activities: TypedRow[]) =>
  monthActivities(
    read({objectives: [objective('A')], activities}).plan,
    monthOf(2026, 10),
  );

test('a report has every activity of the month, and says which of them count', () => {
  const told = october(
    activity('A', {Activity: 'Club'}),
    activity('A', {Activity: 'Perhaps', Status: 'Idea'}),
    activity('', {Activity: 'For nobody'}),
    activity('A', {Activity: 'Somewhere', Area: '?'}),
    activity('A', {Activity: 'Next month', Month: '2026-11'}),
  ).map(one => [one.activity, one.area, one.isCounted]);
  expect(told).toEqual([
    ['Club', 'familyLiteracy', true],
    ['Perhaps', 'familyLiteracy', false],
    ['For nobody', 'familyLiteracy', false],
    ['Somewhere', null, false],
  ]);
});

test('an orphan is one also without an id, and with that of another row', () => {
  const orphans = orphansOf(
    october(
      activity('A', {Activity: 'Club', 'Activity ID': 'ACT-1'}),
      activity('', {Activity: 'Same id', 'Activity ID': 'ACT-1'}),
      activity('', {Activity: 'No id'}),
      activity('', {Activity: 'Perhaps', Status: 'Idea'}),
      activity('', {Activity: 'Somewhere', Area: '?'}),
    ),
  );
  expect(orphans.map(one => one.activity)).toEqual(['Same id', 'No id']);
});

test('what nobody entered is not 0, and what can’t be read is', () => {
  const [blank, odd, nought] = october(
    activity('A'),
    activity('A', {
      'Expected participants': 'many',
      'Delivered minutes': 'some',
      Attended: 'a few',
    }),
    activity('A', {
      'Expected participants': 0,
      'Delivered minutes': '1 h 30',
      Attended: 0,
    }),
  );
  expect(blank).toMatchObject({
    participants: null,
    deliveredMinutes: null,
    attended: null,
  });
  expect(odd).toMatchObject({
    participants: 0,
    deliveredMinutes: 0,
    attended: 0,
  });
  expect(nought).toMatchObject({
    participants: 0,
    deliveredMinutes: 90,
    attended: 0,
  });
});
