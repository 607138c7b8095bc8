import {type TypedRow, read} from './school';

describe('Settings', () => {
  const settings = (
    ...rows: readonly (readonly [string, TypedRow[string]])[]
  ) => read({settings: rows.map(([Setting, Value]) => ({Setting, Value}))});

  test('are found by their names, in any case', () => {
    expect(
      settings(
        ['school name', 'Oak Street'],
        ['School year starts', '2025-09'],
        ['FRAMEWORK', 'common core'],
        ['Subjects', 'Math, ELA; Art\nMusic'],
        ['Least minutes, Health & wellness', '1 h'],
        ['least minutes,  family literacy', 30],
      ),
    ).toMatchObject({
      plan: {
        settings: {
          schoolName: 'Oak Street',
          schoolYearStarts: '2025-09',
          framework: 'common core',
          subjects: ['Math', 'ELA', 'Art', 'Music'],
          leastMinutes: {
            healthWellness: 60,
            familyLiteracy: 30,
            earlyChildhood: 0,
          },
        },
      },
      problems: [],
    });
  });

  test('that are blank are as if they were missing', () => {
    expect(
      settings(['School year starts', ' '], ['Subjects', ''], ['', '']),
    ).toEqual(read({}));
  });

  test('a bare month is the one in the school year that is set', () => {
    const {plan} = read({
      settings: [{Setting: 'School year starts', Value: '2025-08'}],
      objectives: [{Month: 'March'}],
    });
    expect(plan.objectives[0]?.month).toBe('2026-03');
  });

  test('a start that is a date is read by its value', () => {
    expect(
      settings(['School year starts', {year: 2025, month: 9, day: 1}]).plan
        .settings.schoolYearStarts,
    ).toBe('2025-09');
  });

  test('a start that is not understood is listed, and the default stands', () => {
    const {plan, problems} = settings(['School year starts', 'in summer']);
    expect(plan.settings.schoolYearStarts).toBe('2026-08');
    expect(problems).toMatchObject([
      {sheet: 'Settings', row: 2, column: 'Value', value: 'in summer'},
    ]);
  });

  test('least minutes that are not understood are read as 0', () => {
    const {plan, problems} = settings(['Least minutes, Family literacy', 'x']);
    expect(plan.settings.leastMinutes.familyLiteracy).toBe(0);
    expect(problems).toMatchObject([{column: 'Value', value: 'x'}]);
  });

  test('least minutes of no area are a problem, and the nearest is offered', () => {
    expect(
      settings(['Least minutes, Familly literacy', 30]).problems,
    ).toMatchObject([
      {
        column: 'Setting',
        fix: 'Did you mean "Least minutes, Family literacy"?',
      },
    ]);
  });

  test('of a setting that stands twice the first is read, and it is said', () => {
    const {plan, problems} = settings(
      ['School name', 'Oak Street'],
      ['School name', 'Elm Street'],
    );
    expect(plan.settings.schoolName).toBe('Oak Street');
    expect(problems).toMatchObject([{row: 3, column: 'Setting'}]);
  });

  test('rows of the school’s own are left alone', () => {
    expect(
      settings(['2026-10', 'published'], ['constructor', 'x'], ['Room', 12])
        .problems,
    ).toEqual([]);
  });
});
