import {coverage} from '../../src/domain/coverage';
import {monthOf} from '../../src/domain/month';
import {type TypedRow, type TypedTabs, read} from '../sheet/school';

const AREAS = [
  'Academic enrichment',
  'Family literacy',
  'Behavioral supports',
  'Health and wellness',
  'Family engagement',
  'Early childhood',
];
/** Only Family literacy is asked of grade 3, so that each objective has one cell. */
const ONE_AREA = [
  {
    Grade: 3,
    ...Object.fromEntries(AREAS.map(area => [area, area === AREAS[1]])),
  },
];

function gaps(tabs: TypedTabs) {
  const {plan, problems} = read(tabs);
  return coverage(plan, monthOf(2026, 10), problems).gaps;
}

function objective(id: string, row: TypedRow = {}): TypedRow {
  return {Month: '2026-10', Grade: '3', 'Objective ID': id, ...row};
}

function activity(id: string, row: TypedRow = {}): TypedRow {
  return {
    Month: '2026-10',
    Area: 'Family literacy',
    'Objective IDs': id,
    ...row,
  };
}

describe('gaps stand worst first', () => {
  test('High before Normal before Low', () => {
    const found = gaps({
      expectedAreas: ONE_AREA,
      objectives: [
        objective('low', {Priority: 'Low'}),
        objective('blank'),
        objective('high', {Priority: 'High'}),
        objective('odd', {Priority: 'urgent'}),
      ],
    });
    expect(found.map(({objectiveId}) => objectiveId)).toEqual([
      'high',
      'blank',
      'odd',
      'low',
    ]);
  });

  test('then major before supporting before additional work of the grade', () => {
    const found = gaps({
      expectedAreas: ONE_AREA,
      objectives: [
        objective('additional', {Standards: '3.NBT.A.1'}),
        objective('reading', {Standards: 'RL.3.2'}),
        objective('a part', {Standards: '3.NF.3a'}),
        objective('unknown', {Standards: 'number sense'}),
        objective('supporting', {Standards: '3.G.A.1'}),
        objective('strongest of two', {Standards: '3.NBT.1, 3.OA.1'}),
        objective('low', {Standards: '3.OA.A.1', Priority: 'Low'}),
      ],
    });
    expect(
      found.map(({objectiveId, emphasis}) => `${objectiveId}: ${emphasis}`),
    ).toEqual([
      'a part: major',
      'strongest of two: major',
      'reading: supporting',
      'unknown: supporting',
      'supporting: supporting',
      'additional: additional',
      'low: major',
    ]);
    expect(found[0]?.reason).toBe(
      'Normal priority; major work of the grade; its only expected area is empty; open for 1 month.',
    );
  });

  test('then objectives with more empty cells', () => {
    const found = gaps({
      objectives: [objective('five'), objective('six')],
      activities: [activity('five')],
    });
    expect(found.map(({objectiveId}) => objectiveId)).toEqual([
      ...Array.from({length: 6}, () => 'six'),
      ...Array.from({length: 5}, () => 'five'),
    ]);
  });

  test('then what has been open for longer, then the order of the areas', () => {
    const found = gaps({
      objectives: [
        objective('september', {Month: '2026-09'}),
        objective('october'),
      ],
      activities: [
        activity('september', {Month: '2026-09', Area: 'Family literacy'}),
      ],
    });
    expect(found.map(({area, monthsOpen}) => `${area} ${monthsOpen}`)).toEqual([
      'academicEnrichment 2',
      'behavioralSupports 2',
      'healthWellness 2',
      'familyEngagement 2',
      'earlyChildhood 2',
      'familyLiteracy 1',
    ]);
  });

  test('then in the order of the sheet', () => {
    const found = gaps({
      expectedAreas: ONE_AREA,
      objectives: [objective('second'), objective('first')],
    });
    expect(found.map(({objectiveId}) => objectiveId)).toEqual([
      'second',
      'first',
    ]);
  });
});

describe('a gap says', () => {
  test('whose it is and why it stands where it does', () => {
    const [first] = gaps({
      objectives: [
        objective('A', {Month: '2026-08'}),
        objective('B', {Month: '2026-09'}),
        objective('C', {Priority: 'High', Teacher: 'Ms. Alves', Grade: '3-4'}),
        objective('D', {Month: '2026-08', Grade: 4}),
        objective('E', {Month: '2026-09', Grade: 4}),
      ],
      activities: [activity('C', {Area: 'Academic enrichment'})],
    });
    expect(first).toEqual({
      objectiveId: 'C',
      area: 'familyLiteracy',
      grades: ['3', '4'],
      teacher: 'Ms. Alves',
      priority: 'High',
      emphasis: 'supporting',
      emptyCells: 5,
      monthsOpen: 3,
      reason:
        'High priority; 5 of its 6 expected areas are empty; open for 3 months.',
    });
  });

  test('one month, one area', () => {
    const [gap] = gaps({expectedAreas: ONE_AREA, objectives: [objective('A')]});
    expect(gap?.reason).toBe(
      'Normal priority; its only expected area is empty; open for 1 month.',
    );
  });

  test('one area of several', () => {
    const [gap] = gaps({
      objectives: [objective('A')],
      activities: AREAS.slice(1).map(area => activity('A', {Area: area})),
    });
    expect(gap?.reason).toBe(
      'Normal priority; 1 of its 6 expected areas is empty; open for 1 month.',
    );
  });

  test('that another class of the grade is covered', () => {
    const [gap] = gaps({
      expectedAreas: ONE_AREA,
      objectives: [objective('A'), objective('B')],
      activities: [activity('A')],
    });
    expect(gap).toMatchObject({
      objectiveId: 'B',
      monthsOpen: 0,
      reason:
        'Normal priority; its only expected area is empty; another class of its grade is covered this month.',
    });
  });

  test('that its grade is not known', () => {
    const [gap] = gaps({objectives: [objective('A', {Grade: '13'})]});
    expect(gap).toMatchObject({
      grades: [],
      monthsOpen: 0,
      reason:
        'Normal priority; 6 of its 6 expected areas are empty; its grade is not known.',
    });
  });
});

describe('months open', () => {
  /** Of the gap of the objective "now" in Family literacy. */
  const monthsOpen = (tabs: TypedTabs) =>
    gaps({expectedAreas: ONE_AREA, ...tabs}).find(
      gap => gap.objectiveId === 'now' && gap.area === 'familyLiteracy',
    )?.monthsOpen;

  const month = (id: string, name: string, row: TypedRow = {}) =>
    objective(id, {Month: name, ...row});

  test('count this month', () => {
    expect(monthsOpen({objectives: [objective('now')]})).toBe(1);
  });

  test('count back to the first month with some cover, however the rows are sorted', () => {
    const objectives = [
      month('july', '2026-07'),
      month('august', '2026-08'),
      month('september', '2026-09'),
      objective('now'),
    ];
    const activities = [activity('august', {Month: '2026-08'})];
    expect(monthsOpen({objectives, activities})).toBe(2);
    expect(monthsOpen({objectives: objectives.toReversed(), activities})).toBe(
      2,
    );
  });

  test('pass over months in which the grade has no objectives', () => {
    expect(
      monthsOpen({
        objectives: [
          month('august', '2026-08'),
          month('other', '2026-09', {Grade: 4}),
          objective('now'),
        ],
      }),
    ).toBe(2);
  });

  test('pass over months in which the area is not asked of the grade', () => {
    expect(
      monthsOpen({
        expectedAreas: [
          {Grade: 3, 'Family literacy': false},
          {Grade: 4, 'Family literacy': true},
        ],
        objectives: [
          month('both', '2026-08', {Grade: '3-4'}),
          month('three', '2026-09', {Grade: 3}),
          objective('now', {Grade: '3-4'}),
        ],
      }),
    ).toBe(2);
  });

  test('do not look at months to come', () => {
    expect(
      monthsOpen({
        objectives: [objective('now'), month('november', '2026-11')],
        activities: [activity('november', {Month: '2026-11'})],
      }),
    ).toBe(1);
  });

  test('reach back over the school year', () => {
    expect(
      monthsOpen({
        objectives: [month('june', '2026-06'), objective('now')],
      }),
    ).toBe(2);
  });

  test('are the least of several grades', () => {
    expect(
      monthsOpen({
        objectives: [
          month('three', '2026-09', {Grade: 3}),
          objective('now', {Grade: '3-4'}),
        ],
      }),
    ).toBe(1);
  });

  test('stop at a cover that another class has', () => {
    expect(
      monthsOpen({
        objectives: [
          month('mine', '2026-09'),
          month('hers', '2026-09'),
          objective('now'),
        ],
        activities: [activity('hers', {Month: '2026-09'})],
      }),
    ).toBe(1);
  });
});
