import {coverage} from '../../src/domain/coverage';
import {monthOf} from '../../src/domain/month';
import {type TypedRow, type TypedTabs, read} from '../sheet/school';

const OCTOBER = monthOf(2026, 10);

function october(tabs: TypedTabs) {
  const {plan, problems} = read(tabs);
  return coverage(plan, OCTOBER, problems);
}

function objective(id: string, row: TypedRow = {}): TypedRow {
  return {Month: '2026-10', Grade: '3', 'Objective ID': id, ...row};
}

function activity(ids: string, row: TypedRow = {}): TypedRow {
  return {
    Month: '2026-10',
    Area: 'Family literacy',
    'Objective IDs': ids,
    Sessions: 1,
    'Minutes per session': 60,
    'Activity ID': `for ${ids}`,
    ...row,
  };
}

const NOT_ASKED = {
  'Academic enrichment': false,
  'Family literacy': false,
  'Behavioral supports': false,
  'Health and wellness': false,
  'Family engagement': false,
  'Early childhood': false,
};

describe('coverage', () => {
  test('of an empty month has no cells, no balance and no gaps', () => {
    expect(october({})).toMatchObject({
      month: '2026-10',
      objectives: 0,
      cells: {expected: 0, covered: 0, strong: 0, confirmed: 0, delivered: 0},
      grades: [],
      teachers: [],
      subjects: [],
      balance: null,
      gaps: [],
      orphans: [],
      problems: [],
    });
  });

  test('always names the six areas, in order', () => {
    expect(october({}).areas.map(({area}) => area)).toEqual([
      'academicEnrichment',
      'familyLiteracy',
      'behavioralSupports',
      'healthWellness',
      'familyEngagement',
      'earlyChildhood',
    ]);
  });

  test.each([
    ['', 1],
    ['Planned', 1],
    ['Confirmed', 1],
    ['Delivered', 1],
    ['Idea', 0],
    ['Cancelled', 0],
    ['maybe', 0],
  ])('an activity with the status %j covers %d cells', (status, covered) => {
    const {cells} = october({
      objectives: [objective('A')],
      activities: [activity('A', {Status: status})],
    });
    expect(cells.covered).toBe(covered);
  });

  test('confirmed takes in delivered, and delivered stands alone', () => {
    const {cells} = october({
      objectives: [objective('A')],
      activities: [
        activity('A', {Area: 'Family literacy', Status: 'Confirmed'}),
        activity('A', {Area: 'Family engagement', Status: 'Delivered'}),
        activity('A', {Area: 'Early childhood', Status: 'Planned'}),
      ],
    });
    expect(cells).toEqual({
      expected: 6,
      covered: 3,
      strong: 0,
      confirmed: 2,
      delivered: 1,
    });
  });

  test('a cell that is not expected adds minutes and is in no coverage', () => {
    const view = october({
      objectives: [objective('A')],
      activities: [activity('A', {Status: 'Delivered', Alignment: 3})],
      expectedAreas: [{Grade: 3, 'Family literacy': false}],
    });
    expect(view.cells).toEqual({
      expected: 5,
      covered: 0,
      strong: 0,
      confirmed: 0,
      delivered: 0,
    });
    expect(view.areas[1]).toEqual({
      area: 'familyLiteracy',
      expected: 0,
      covered: 0,
      strong: 0,
      minutes: 60,
    });
    expect(view.orphans).toEqual([]);
  });

  test('an area is expected where any of the grades asks for it', () => {
    const {cells} = october({
      objectives: [objective('A', {Grade: '3-4'})],
      expectedAreas: [
        {Grade: 3, ...NOT_ASKED},
        {Grade: 4, ...NOT_ASKED, 'Family literacy': true},
      ],
    });
    expect(cells.expected).toBe(1);
  });

  test('a grade without a row in Expected areas is asked for all six', () => {
    const {cells} = october({
      objectives: [objective('A', {Grade: '3-4'})],
      expectedAreas: [{Grade: 3, ...NOT_ASKED}],
    });
    expect(cells.expected).toBe(6);
  });
});

describe('slices', () => {
  test('an objective of several grades is in each of them', () => {
    expect(
      october({
        objectives: [objective('A', {Grade: '3-4'})],
        activities: [activity('A')],
      }).grades,
    ).toEqual([
      {grade: '3', expected: 6, covered: 1, minutes: 60},
      {grade: '4', expected: 6, covered: 1, minutes: 60},
    ]);
  });

  test('a grade that can’t be read is expected everywhere and in no slice', () => {
    const view = october({objectives: [objective('A', {Grade: '13'})]});
    expect(view.cells.expected).toBe(6);
    expect(view.grades).toEqual([]);
  });

  test('grades stand PK to 12, teachers and subjects A to Z', () => {
    const view = october({
      objectives: [
        objective('A', {Grade: '10', Teacher: 'Silva', Subject: 'Math'}),
        objective('B', {Grade: '2', Teacher: 'adams', Subject: 'Art'}),
        objective('C', {Grade: 'PK', Teacher: 'Álvarez', Subject: 'ELA'}),
        objective('D', {Grade: 'K', Teacher: '', Subject: ''}),
      ],
    });
    expect(view.grades.map(({grade}) => grade)).toEqual(['PK', 'K', '2', '10']);
    expect(view.teachers.map(({teacher}) => teacher)).toEqual([
      'adams',
      'Álvarez',
      'Silva',
    ]);
    expect(view.subjects.map(({subject}) => subject)).toEqual([
      'Art',
      'ELA',
      'Math',
    ]);
  });

  test('other months are in none', () => {
    const view = october({
      objectives: [objective('A', {Month: '2026-11', Teacher: 'Adams'})],
      activities: [activity('A', {Month: '2026-11'})],
    });
    expect(view.objectives).toBe(0);
    expect(view.teachers).toEqual([]);
  });

  test('names such as __proto__ are names', () => {
    const view = october({
      objectives: [
        objective('__proto__', {Teacher: '__proto__', Subject: 'constructor'}),
      ],
      activities: [activity('__proto__')],
    });
    expect(view.teachers).toEqual([
      {teacher: '__proto__', expected: 6, covered: 1, minutes: 60},
    ]);
    expect(view.subjects).toMatchObject([{subject: 'constructor', covered: 1}]);
  });
});

describe('rows', () => {
  test('below a blank row stay in their months', () => {
    const view = october({
      objectives: [objective('A'), {}, objective('B', {Month: '2026-11'})],
      activities: [
        activity('A', {Month: '2026-11'}),
        {},
        {},
        activity('A', {Area: 'Family engagement'}),
      ],
    });
    expect(view.objectives).toBe(1);
    expect(view.areas.map(({covered}) => covered)).toEqual([0, 0, 0, 0, 1, 0]);
  });

  test.each([
    ['unseen blanks around an id', '\u200bA\u200b'],
    ['a line break between two', 'B\nA'],
    ['nothing between two commas', ',, A,'],
  ])('of activities may hold %s', (_, ids) => {
    const view = october({
      objectives: [objective('A'), objective('B', {Month: '2026-11'})],
      activities: [activity(ids)],
    });
    expect(view.cells.covered).toBe(1);
  });
});

describe('total minutes', () => {
  test('count each activity once, shared by the objectives that it links', () => {
    const view = october({
      objectives: [
        objective('A', {Teacher: 'Adams'}),
        objective('B', {Teacher: 'Silva'}),
        objective('C', {Teacher: 'Silva'}),
      ],
      activities: [
        activity('A, B, C', {Sessions: 2, 'Minutes per session': 50}),
      ],
    });
    expect(view.areas[1]?.minutes).toBe(100);
    expect(view.grades[0]?.minutes).toBe(100);
    expect(view.teachers[0]?.minutes).toBeCloseTo(100 / 3, 9);
    expect(view.teachers[1]?.minutes).toBeCloseTo(200 / 3, 9);
  });

  test('are shared only by objectives that are linked', () => {
    const view = october({
      objectives: [objective('A'), objective('B', {Month: '2026-11'})],
      activities: [activity('A, A, B, unknown')],
    });
    expect(view.areas[1]?.minutes).toBe(60);
    expect(view.grades).toMatchObject([{grade: '3', minutes: 60}]);
  });

  test('without a number of sessions are those of one', () => {
    const view = october({
      objectives: [objective('A')],
      activities: [activity('A', {Sessions: '', 'Minutes per session': 45})],
    });
    expect(view.areas[1]?.minutes).toBe(45);
  });

  test('are balanced between the areas as Pielou has it', () => {
    const minutes = (area: string, each: number) =>
      activity('A', {Area: area, 'Minutes per session': each});
    const view = october({
      objectives: [objective('A')],
      activities: [
        minutes('Academic enrichment', 120),
        minutes('Family literacy', 60),
        minutes('Family engagement', 60),
      ],
    });
    expect(view.balance).toBeCloseTo(0.58, 3);
  });
});

describe('orphans', () => {
  const orphans = (...activities: readonly TypedRow[]) =>
    october({
      objectives: [
        objective('A'),
        objective('B', {Month: '2026-11'}),
        objective('C', {Month: 'soon'}),
      ],
      activities,
    }).orphans;

  test.each([[''], ['unknown'], ['B'], ['C'], ['unknown, B']])(
    'an activity that names %j is one',
    ids => {
      expect(orphans(activity(ids, {'Activity ID': 'x'}))).toEqual(['x']);
    },
  );

  test.each([
    [{'Objective IDs': 'A'}],
    [{Status: 'Idea'}],
    [{Status: 'Cancelled'}],
    [{Status: 'maybe'}],
    [{Month: '2026-11'}],
    [{Month: 'soon'}],
    [{Area: 'Sports'}],
  ])('one with %j is not', row => {
    expect(orphans(activity('unknown', row))).toEqual([]);
  });

  test('add no minutes anywhere', () => {
    const view = october({
      objectives: [objective('A')],
      activities: [activity('unknown')],
    });
    expect(view.areas.map(({minutes}) => minutes)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('objectives whose id is not their own', () => {
  test('count, and nothing links them', () => {
    const view = october({
      objectives: [objective('A'), objective('A'), objective('')],
      activities: [activity('A')],
    });
    expect(view.cells).toMatchObject({expected: 18, covered: 1});
    expect(view.gaps.map(({objectiveId}) => objectiveId)).toEqual([
      ...Array.from({length: 12}, () => null),
      ...Array.from({length: 5}, () => 'A'),
    ]);
  });
});
