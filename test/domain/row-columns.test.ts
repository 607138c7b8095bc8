/** The columns of a plan that is only there as rows. */
import {linkedBy} from '../../src/domain/columns';
import type {Month} from '../../src/domain/month';
import type {Activity, Objective} from '../../src/domain/plan';
import {columnsOfRows} from '../../src/domain/row-columns';

const NOVEMBER = '2026-11' as Month;
const DECEMBER = '2026-12' as Month;

const OBJECTIVE: Objective = {
  row: 2,
  id: 'O1',
  month: NOVEMBER,
  grades: ['3'],
  teacher: 'Ms. Ada',
  subject: 'Math',
  codes: [],
  standards: [],
  objective: 'Multiply',
  priority: 'Normal',
};

const ACTIVITY: Activity = {
  row: 2,
  id: 'A1',
  typedId: 'A1',
  month: NOVEMBER,
  area: 'familyLiteracy',
  activity: 'Game night',
  objectiveIds: ['O1'],
  alignment: 2,
  partner: 'Library',
  lead: 'Bo',
  when: '',
  startDate: null,
  endDate: null,
  status: 'Planned',
  minutes: 90,
  participants: null,
  deliveredMinutes: 45,
  attended: null,
};

const OBJECTIVES: readonly Objective[] = [
  OBJECTIVE,
  {...OBJECTIVE, id: 'O2', teacher: 'Mr. Lee', subject: 'ELA', priority: 'Low'},
  {...OBJECTIVE, id: null, month: DECEMBER, priority: 'High'},
  {...OBJECTIVE, id: 'O4', month: null},
];

const columns = (...activities: readonly Partial<Activity>[]) =>
  columnsOfRows({
    objectives: OBJECTIVES,
    activities: activities.map(one => ({...ACTIVITY, ...one})),
  });

/** The places of the objectives that such an activity links. */
const links = (activity: Partial<Activity>) =>
  linkedBy(columns(activity).activities.links, 0);

test('objectives have a number for each teacher, subject and priority', () => {
  const {objectives} = columns();
  expect([...objectives.teacher]).toEqual([0, 1, 0, 0]);
  expect(objectives.teachers).toEqual(['Ms. Ada', 'Mr. Lee']);
  expect([...objectives.subject]).toEqual([0, 1, 0, 0]);
  expect(objectives.subjects).toEqual(['Math', 'ELA']);
  expect([...objectives.priority]).toEqual([1, 2, 0, 1]);
  expect(objectives.at(1)).toBe(OBJECTIVES[1]);
});

test('objectives that name the same standards share a number, and its emphasis', () => {
  const {objectives} = columns();
  expect([...objectives.named]).toEqual([0, 0, 0, 0]);
  expect(objectives.standards).toEqual([[]]);
  // Without a standard it is supporting.
  expect(objectives.emphases).toEqual([1]);
  const {named} = columnsOfRows({
    objectives: [OBJECTIVE, {...OBJECTIVE, standards: []}],
    activities: [],
  }).objectives;
  expect([...named]).toEqual([0, 1]);
});

test('an activity links the objectives of its own month alone', () => {
  expect(links({objectiveIds: ['O2', 'O1', 'O9']})).toEqual([1, 0]);
  expect(links({objectiveIds: ['O1'], month: DECEMBER})).toEqual([]);
  expect(links({objectiveIds: ['O4']})).toEqual([]);
});

test('an objective without an id is linked by nothing', () => {
  expect(links({objectiveIds: ['null'], month: DECEMBER})).toEqual([]);
});

test('an activity without month or area, or that is an idea, links nothing', () => {
  expect(links({objectiveIds: ['O4'], month: null})).toEqual([]);
  expect(links({area: null})).toEqual([]);
  expect(links({month: null, area: null})).toEqual([]);
  expect(links({status: 'Idea'})).toEqual([]);
});

test('activities have the place of their area, and one behind all for none', () => {
  const {area} = columns({}, {area: null}).activities;
  expect([...area]).toEqual([1, 6]);
});

test('partners and leads are named once', () => {
  const {activities} = columns({}, {}, {partner: 'Clinic', lead: 'Cy'});
  expect(activities.partners()).toEqual(['Library', 'Clinic']);
  expect(activities.leads()).toEqual(['Bo', 'Cy']);
});

test('an activity is found by its place, with the minutes that took place', () => {
  const {activities} = columns({}, {typedId: 'A2', deliveredMinutes: null});
  expect(activities.at(1).typedId).toBe('A2');
  expect(activities.deliveredMinutes(0)).toBe(45);
  expect(activities.deliveredMinutes(1)).toBeNull();
});
