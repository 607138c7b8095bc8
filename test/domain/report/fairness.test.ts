import {monthOf} from '../../../src/domain/month';
import {type Comparison, fairness} from '../../../src/domain/report/fairness';
import {type TypedTabs, read} from '../../sheet/school';
import {activity, objective} from './rows';

const OCTOBER = monthOf(2026, 10);

const october = (tabs: TypedTabs) => fairness(read(tabs).plan, OCTOBER);

const THIRD = {Grade: '3', Teacher: 'Ms. Rivera'};
const FOURTH = {Grade: '4', Teacher: 'Mr. Silva'};

const parityOf = ({portions}: Comparison) =>
  portions.map(({name, parity: {minutes, students, index, flag}}) => ({
    name,
    minutes,
    students,
    index,
    flag,
  }));

describe('the range of coverage', () => {
  const ofGrades = (tabs: TypedTabs) => october(tabs).grades.range;

  test('says which grades lie furthest apart, and of how many', () => {
    expect(
      ofGrades({
        objectives: [
          objective('A', {Grade: '3'}),
          objective('B', {Grade: '4'}),
          objective('C', {Grade: 'K'}),
        ],
        activities: [
          activity('A'),
          activity('C'),
          activity('C', {Area: 'Family engagement'}),
          activity('C', {Area: 'Early childhood'}),
        ],
      }),
    ).toEqual({lowest: '4', highest: 'K', low: 0, high: 0.5, n: 3});
  });

  test('names the first of those that are alike', () => {
    const objectives = ['3', '4', '5', '6'].map(Grade =>
      objective(Grade, {Grade}),
    );
    const activities = [activity('5'), activity('6')];
    expect(ofGrades({objectives, activities})).toMatchObject({
      lowest: '3',
      highest: '5',
    });
  });

  test('passes over a grade of which nothing is expected', () => {
    const nothing = {
      'Academic enrichment': false,
      'Family literacy': false,
      'Behavioral supports': false,
      'Health and wellness': false,
      'Family engagement': false,
      'Early childhood': false,
    };
    expect(
      ofGrades({
        objectives: [objective('A', THIRD), objective('B', FOURTH)],
        expectedAreas: [{Grade: '4', ...nothing}],
      }),
    ).toBeNull();
  });

  test('is none in a month without objectives', () => {
    expect(october({})).toEqual({
      grades: {portions: [], range: null, minutes: 0, students: 0},
      subjects: {portions: [], range: null, minutes: 0, students: 0},
    });
  });
});

describe('minutes against students', () => {
  /** Grades 3 and 4 get these minutes for as many expected people. */
  const two = (third: number, fourth: number) =>
    october({
      objectives: [objective('A', THIRD), objective('B', FOURTH)],
      activities: [
        activity('A', {
          'Minutes per session': third,
          'Expected participants': 20,
        }),
        activity('B', {
          'Minutes per session': fourth,
          'Expected participants': 20,
        }),
      ],
    }).grades;

  test.each([
    [100, 100, 1, null],
    [40, 60, 0.8, null],
    [39, 61, 0.78, 'less'],
    [5, 3, 1.25, null],
    [63, 37, 1.26, 'more'],
    [0, 60, 0, 'less'],
  ])('%d of %d and %d minutes', (third, fourth, index, flag) => {
    const [grade] = parityOf(two(third, fourth));
    expect(grade!.index).toBeCloseTo(index, 10);
    expect(grade!.flag).toBe(flag);
  });

  test('exactly 0.8 is its part, whatever the last digit of a division says', () => {
    const {grades} = october({
      objectives: [objective('A', THIRD), objective('B', FOURTH)],
      activities: [
        activity('A', {
          'Minutes per session': 20,
          'Expected participants': 5,
        }),
        activity('B', {
          'Minutes per session': 40,
          'Expected participants': 7,
        }),
      ],
    });
    const [grade] = parityOf(grades);
    expect(grade!.index).toBeCloseTo(0.8, 10);
    expect(grade!.flag).toBeNull();
  });

  test('without any minutes there is no index', () => {
    expect(parityOf(two(0, 0)).map(({index}) => index)).toEqual([null, null]);
  });

  test('the largest number that one activity expects stands for a class', () => {
    const {grades} = october({
      objectives: [objective('A', THIRD), objective('B', THIRD)],
      activities: [
        activity('A', {'Expected participants': 18}),
        activity('A, B', {'Expected participants': 24}),
        activity('B', {'Expected participants': 22}),
        activity('B', {'Expected participants': 90, Status: 'Idea'}),
      ],
    });
    expect(grades.students).toBe(24);
  });

  test('what several classes are expected at is divided by their objectives', () => {
    const {grades} = october({
      objectives: [
        objective('A', THIRD),
        objective('B', THIRD),
        objective('C', FOURTH),
      ],
      activities: [activity('A, B, C', {'Expected participants': 60})],
    });
    expect(grades.portions.map(({parity}) => parity.students)).toEqual([
      40, 20,
    ]);
  });

  test('a class without a number is left out with its minutes, and said', () => {
    const {portions, minutes} = october({
      objectives: [
        objective('A', THIRD),
        objective('B', {...THIRD, Teacher: 'Ms. Costa'}),
        objective('C', FOURTH),
      ],
      activities: [
        activity('A', {'Expected participants': 20}),
        activity('B', {'Minutes per session': 600}),
        activity('C', {'Expected participants': 20}),
      ],
    }).grades;
    expect(minutes).toBe(120);
    expect(portions[0]!.parity).toEqual({
      minutes: 60,
      students: 20,
      counted: 1,
      classes: 2,
      index: 1,
      flag: null,
    });
  });

  test('with a number for one grade alone there is nothing to compare', () => {
    const {grades} = october({
      objectives: [objective('A', THIRD), objective('B', FOURTH)],
      activities: [activity('A', {'Expected participants': 20}), activity('B')],
    });
    expect(parityOf(grades).map(({index}) => index)).toEqual([null, null]);
  });

  test('a class that learns two subjects brings its students to both', () => {
    const {subjects} = october({
      objectives: [
        objective('A', {...THIRD, Subject: 'Math'}),
        objective('B', {...THIRD, Subject: 'ELA'}),
      ],
      activities: [
        activity('A', {'Expected participants': 20}),
        activity('B', {'Minutes per session': 180}),
      ],
    });
    expect(parityOf(subjects)).toEqual([
      {name: 'ELA', minutes: 180, students: 20, index: 1.5, flag: 'more'},
      {name: 'Math', minutes: 60, students: 20, index: 0.5, flag: 'less'},
    ]);
  });

  test('a class of two grades is in the portion of each', () => {
    const {grades} = october({
      objectives: [objective('A', {Grade: '3-4'})],
      activities: [activity('A', {'Expected participants': 20})],
    });
    expect(parityOf(grades)).toEqual([
      {name: '3', minutes: 60, students: 20, index: 1, flag: null},
      {name: '4', minutes: 60, students: 20, index: 1, flag: null},
    ]);
  });
});
