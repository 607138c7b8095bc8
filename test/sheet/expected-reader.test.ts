import {type TypedRow, read} from './school';

describe('Expected areas', () => {
  const expected = (...rows: readonly TypedRow[]) =>
    read({expectedAreas: rows});
  const literacyOf = (...rows: readonly TypedRow[]) =>
    Object.fromEntries(
      [...expected(...rows).plan.expected].map(([grade, areas]) => [
        grade,
        areas.familyLiteracy,
      ]),
    );

  test.each([
    [true, true],
    [false, false],
    ['TRUE', true],
    ['false', false],
    [' False ', false],
    ['', true],
    ['perhaps', true],
    [0, true],
  ])('%j asks for the area: %s', (cell, asks) => {
    expect(literacyOf({Grade: 3, 'Family literacy': cell})).toEqual({3: asks});
  });

  test('a cell that is neither is a problem', () => {
    expect(
      expected({Grade: 'K', 'Early childhood': 'perhaps'}).problems,
    ).toMatchObject([
      {
        sheet: 'Expected areas',
        row: 2,
        column: 'Early childhood',
        value: 'perhaps',
      },
    ]);
  });

  test('a row may be for several grades', () => {
    expect(literacyOf({Grade: 'K-1', 'Family literacy': false})).toEqual({
      K: false,
      1: false,
    });
  });

  test('of two rows for a grade the first is read, and it is said', () => {
    const rows = [
      {Grade: 3, 'Family literacy': false},
      {Grade: '3rd', 'Family literacy': true},
    ];
    expect(literacyOf(...rows)).toEqual({3: false});
    expect(expected(...rows).problems).toMatchObject([
      {row: 3, column: 'Grade', value: '3rd'},
    ]);
  });

  test('a row of boxes that nobody ticked is no row', () => {
    const boxes = {'Family literacy': false, 'Early childhood': false};
    expect(expected(boxes)).toMatchObject({problems: []});
  });

  test('a row without a grade is a problem', () => {
    expect(expected({'Family literacy': true}).problems).toMatchObject([
      {column: 'Grade', value: ''},
    ]);
  });
});
