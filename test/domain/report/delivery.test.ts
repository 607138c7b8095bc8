import {monthOf} from '../../../src/domain/month';
import {delivery} from '../../../src/domain/report/delivery';
import {type TypedRow, read} from '../../sheet/school';
import {activity, objective} from './rows';

const october = (...activities: TypedRow[]) =>
  delivery(
    read({objectives: [objective('A'), objective('B')], activities}).plan,
    monthOf(2026, 10),
  );

test('an activity for two objectives is delivered once', () => {
  expect(
    october(activity('A, B', {'Delivered minutes': 50, Status: 'Delivered'})),
  ).toMatchObject({
    activities: 1,
    delivered: 1,
    withoutMinutes: 0,
    plannedMinutes: 60,
    deliveredMinutes: 50,
    plannedOfEntered: 60,
  });
});

test('ideas, cancelled activities, orphans and other months are left out', () => {
  const entered = {'Delivered minutes': 50};
  expect(
    october(
      activity('A', {...entered, Status: 'Idea'}),
      activity('A', {...entered, Status: 'Cancelled'}),
      activity('nobody', entered),
      activity('A', {...entered, Month: '2026-11'}),
    ),
  ).toMatchObject({activities: 0, plannedMinutes: 0, deliveredMinutes: 0});
});

test('delivered without minutes is counted as that, not as 0 of its plan', () => {
  expect(
    october(
      activity('A', {Status: 'Delivered'}),
      activity('B', {Status: 'Confirmed', 'Delivered minutes': 0}),
    ),
  ).toMatchObject({
    activities: 2,
    delivered: 1,
    withoutMinutes: 1,
    plannedMinutes: 120,
    deliveredMinutes: 0,
    plannedOfEntered: 60,
  });
});

test('what took place for no minute at all was entered', () => {
  const none = {Status: 'Delivered', 'Delivered minutes': 0};
  expect(october(activity('A', none))).toMatchObject({
    delivered: 1,
    withoutMinutes: 0,
    plannedOfEntered: 60,
  });
});

test('where nobody came is compared, too', () => {
  const nobody = {'Expected participants': 20, Attended: 0};
  expect(october(activity('A', nobody)).people).toEqual({
    activities: 1,
    expected: 20,
    attended: 0,
  });
});

test('people are compared only where both numbers were entered', () => {
  expect(
    october(
      activity('A', {'Expected participants': 20, Attended: 25}),
      activity('A', {'Expected participants': 40}),
      activity('B', {Attended: 9}),
    ).people,
  ).toEqual({activities: 1, expected: 20, attended: 25});
});

test('each of the six areas has its own', () => {
  const {areas} = october(
    activity('A', {Area: 'Early childhood', 'Delivered minutes': 70}),
    activity('B', {Area: 'Family literacy'}),
  );
  expect(
    areas.map(({area, plannedMinutes, deliveredMinutes}) => [
      area,
      plannedMinutes,
      deliveredMinutes,
    ]),
  ).toEqual([
    ['academicEnrichment', 0, 0],
    ['familyLiteracy', 60, 0],
    ['behavioralSupports', 0, 0],
    ['healthWellness', 0, 0],
    ['familyEngagement', 0, 0],
    ['earlyChildhood', 60, 70],
  ]);
});
