/** What is planned in the month at hand takes place tomorrow at the earliest; another month has all of its days. */
import {fillIn, hunt, oneIdea} from './suggested';

/** The first day from Monday to Friday after a day of a month; null where the month has none left. */
function nextWorkday(today: string): string | null {
  const day = new Date(`${today}T12:00:00Z`);
  do day.setUTCDate(day.getUTCDate() + 1);
  while ([0, 6].includes(day.getUTCDay()));
  const next = day.toISOString().slice(0, 10);
  return next.slice(0, 7) === today.slice(0, 7) ? next : null;
}

/** An objective of a month, and an idea that takes place once. */
function once(month: string) {
  const {school, ids} = oneIdea();
  fillIn(school, 'Objectives', 2, {Month: month});
  fillIn(school, 'Activity bank', 2, {Sessions: '1'});
  const suggested = () => hunt(school, ids[0]!).proposal.startDate;
  const picked = () =>
    school
      .run('loadSmallestSet', {month})
      .picks.map(({activity, startDate}) => [activity, startDate]);
  return {school, suggested, picked};
}

test('in the month at hand', () => {
  const {school} = oneIdea();
  const {today} = school.run('loadPlanner', {}).view;
  const {suggested, picked} = once(today.slice(0, 7));
  const next = nextWorkday(today);
  expect(suggested()).toBe(next);
  expect(picked()).toEqual([['Array hunt', next]]);
});

test('in a month that is over', () => {
  const {suggested, picked} = once('2024-10');
  expect(suggested()).toBe('2024-10-01');
  expect(picked()).toEqual([['Array hunt', '2024-10-01']]);
});

test('in a month to come', () => {
  const {suggested, picked} = once('2071-09');
  expect(suggested()).toBe('2071-09-01');
  expect(picked()).toEqual([['Array hunt', '2071-09-01']]);
});
