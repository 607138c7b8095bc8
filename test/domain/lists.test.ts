import {lists} from '../../src/domain/lists';
import {monthOf} from '../../src/domain/month';
import {type TypedTabs, read} from '../sheet/school';

const offered = (tabs: TypedTabs) => lists(read(tabs).plan, monthOf(2026, 10));

test('months are those of the school year and those that are planned', () => {
  const {months} = offered({
    objectives: [{Month: '2026-06'}, {Month: 'soon'}],
    activities: [{Month: '2027-09'}],
  });
  expect(months).toHaveLength(14);
  expect([months[0], months[1], months[13]]).toEqual([
    '2026-06',
    '2026-08',
    '2027-09',
  ]);
});

test('a month that is looked at can be chosen, also outside the school year', () => {
  const {months} = lists(read({}).plan, monthOf(2028, 1));
  expect(months).toHaveLength(13);
  expect(months[12]).toBe('2028-01');
});

test('grades are those of which something is asked and those that have objectives', () => {
  const nothing = {
    'Academic enrichment': false,
    'Family literacy': false,
    'Behavioral supports': false,
    'Health and wellness': false,
    'Family engagement': false,
    'Early childhood': false,
  };
  expect(
    offered({
      expectedAreas: [{Grade: 'K'}, {Grade: 9, ...nothing}, {Grade: 'PK'}],
      objectives: [{Grade: '2'}],
    }).grades,
  ).toEqual(['PK', 'K', '2']);
});

test('where nothing is said of grades, all are offered', () => {
  expect(offered({}).grades).toHaveLength(14);
});

test('names stand A to Z, each once', () => {
  expect(
    offered({
      objectives: [
        {Teacher: 'Silva', Subject: 'Robotics'},
        {Teacher: 'Adams', Subject: 'Math'},
        {Teacher: 'Silva'},
      ],
      activities: [{Partner: 'YMCA'}, {Partner: 'City library'}],
      partners: [{Partner: 'YMCA'}, {Partner: 'Health center'}],
    }),
  ).toMatchObject({
    teachers: ['Adams', 'Silva'],
    subjects: ['ELA', 'Math', 'Robotics', 'Science', 'Social studies'],
    partners: ['City library', 'Health center', 'YMCA'],
  });
});

test('last month is there to copy from for whoever planned something in it', () => {
  const {before} = offered({
    objectives: [
      {Month: '2026-09', Teacher: 'Silva', 'Objective ID': 'OBJ-1'},
      {Month: '2026-10', Teacher: 'Adams', 'Objective ID': 'OBJ-2'},
    ],
    activities: [
      {Month: '2026-09', Status: 'Cancelled', 'Activity ID': 'ACT-1'},
      {Month: '2026-10', 'Activity ID': 'ACT-2'},
    ],
  });
  expect(before).toEqual({teachers: ['Silva'], hasActivities: false});
  const {before: planned} = offered({
    activities: [{Month: '2026-09', Status: 'Idea', 'Activity ID': 'ACT-1'}],
  });
  expect(planned).toEqual({teachers: [], hasActivities: true});
});

test('a lead is whoever leads an activity or teaches, and a partner is spelled as in its tab', () => {
  expect(
    offered({
      objectives: [{Teacher: 'Silva'}],
      activities: [{Lead: 'Gomez', Partner: 'ymca'}],
      partners: [{Partner: 'YMCA'}],
    }),
  ).toMatchObject({leads: ['Gomez', 'Silva'], partners: ['YMCA']});
});

test('rows without an ID cannot be copied', () => {
  const {before} = offered({
    objectives: [{Month: '2026-09', Teacher: 'Silva'}],
    activities: [{Month: '2026-09', Status: 'Idea'}],
  });
  expect(before).toEqual({teachers: [], hasActivities: false});
});

test('one activity that was not cancelled is enough to copy', () => {
  const {before} = offered({
    activities: [
      {Month: '2026-09', Status: 'Cancelled', 'Activity ID': 'ACT-1'},
      {Month: '2026-09', Status: 'Idea', 'Activity ID': 'ACT-2'},
    ],
  });
  expect(before.hasActivities).toBe(true);
});

test('a grade of which one area is asked is offered', () => {
  const {grades} = offered({
    expectedAreas: [
      {Grade: '4', 'Family literacy': true, 'Early childhood': false},
    ],
  });
  expect(grades).toEqual(['4']);
});
