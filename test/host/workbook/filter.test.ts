import {SCRIPT, Trial, at} from './sheet-of';

function filtered(): Trial {
  const trial = new Trial();
  trial.set('A1:B5', [
    ['Area', 'Minutes'],
    ['Library', 30],
    ['Clinic', 45],
    ['', 60],
    ['Library', 5],
  ]);
  trial.edit({do: 'filter', sheet: 0, rect: at('A1:B5')});
  return trial;
}

const hidden = (trial: Trial) =>
  trial.workbook
    .apply('span.get', {sheet: 0, axis: 'rows', start: 1, count: 5}, SCRIPT)
    .filtered.flatMap((is, index) => (is ? [index + 1] : []));

test('unticked values hide their rows, never the header', () => {
  const trial = filtered();
  trial.edit({
    do: 'filterValues',
    sheet: 0,
    column: 1,
    hiddenValues: ['Library', 'Area'],
  });
  expect(hidden(trial)).toEqual([2, 5]);
});

test('two columns hide what either hides, and a removed filter shows all', () => {
  const trial = filtered();
  trial.edit({do: 'filterValues', sheet: 0, column: 1, hiddenValues: ['']});
  trial.edit({do: 'filterValues', sheet: 0, column: 2, hiddenValues: ['45']});
  expect(hidden(trial)).toEqual([3, 4]);
  trial.edit({do: 'filter', sheet: 0, rect: null});
  expect(hidden(trial)).toEqual([]);
});

test('the list offers each value once, as shown, with what is ticked', () => {
  const trial = filtered();
  trial.edit({
    do: 'filterValues',
    sheet: 0,
    column: 1,
    hiddenValues: ['Clinic'],
  });
  expect(trial.workbook.filterValues(0, 1)).toEqual([
    {text: '', shown: true},
    {text: 'Clinic', shown: false},
    {text: 'Library', shown: true},
  ]);
});

test('a column whose values are all ticked again hides nothing', () => {
  const trial = filtered();
  const tick = (column: number, hiddenValues: string[]) =>
    trial.edit({do: 'filterValues', sheet: 0, column, hiddenValues});
  tick(1, ['Library']);
  tick(2, ['45']);
  tick(1, []);
  expect(hidden(trial)).toEqual([3]);
});

test.each([
  ['TEXT_STARTS_WITH', 'li', ['Library']],
  ['TEXT_ENDS_WITH', 'IC', ['Clinic']],
  ['TEXT_ENDS_WITH', 'lin', []],
  ['TEXT_CONTAINS', 'lin', ['Clinic']],
  ['TEXT_DOES_NOT_CONTAIN', 'i', ['']],
  ['TEXT_EQUAL_TO', 'clinic', ['Clinic']],
  ['CELL_EMPTY', null, ['']],
  ['CELL_NOT_EMPTY', null, ['Clinic', 'Library']],
])('%s %s shows %j', (criteria, text, shown) => {
  const trial = filtered();
  const args = text === null ? [] : [text];
  trial.workbook.apply(
    'filter.set',
    {
      sheet: 0,
      filter: {
        range: at('A1:B5'),
        criteria: {1: {hiddenValues: [], criteria, args}},
      },
    },
    SCRIPT,
  );
  const areas = trial.get('A1:A5', 'values').flat();
  const seen = [2, 3, 4, 5].filter(row => !hidden(trial).includes(row));
  expect([...new Set(seen.map(row => areas[row - 1]))].sort()).toEqual(shown);
});

test('a condition hides what does not meet it', () => {
  const trial = filtered();
  const criteria = {
    2: {hiddenValues: [], criteria: 'NUMBER_GREATER_THAN', args: [30]},
  };
  trial.workbook.apply(
    'filter.set',
    {sheet: 0, filter: {range: at('A1:B5'), criteria}},
    SCRIPT,
  );
  expect(hidden(trial)).toEqual([2, 5]);
});

// Today is 2026-10-15. Source: https://developers.google.com/apps-script/reference/spreadsheet/relative-date
test.each([
  ['DATE_EQUAL_TO_RELATIVE', 'TODAY', ['10/15/2026']],
  ['DATE_EQUAL_TO_RELATIVE', 'YESTERDAY', ['10/14/2026']],
  [
    'DATE_EQUAL_TO_RELATIVE',
    'PAST_WEEK',
    ['10/9/2026', '10/14/2026', '10/15/2026'],
  ],
  ['DATE_AFTER_RELATIVE', 'YESTERDAY', ['10/15/2026', '10/16/2026']],
  ['DATE_BEFORE_RELATIVE', 'YESTERDAY', ['10/8/2026', '10/9/2026']],
])('%s %s shows %j', (criteria, day, shown) => {
  const trial = new Trial();
  const days = [8, 9, 14, 15, 16].map(date => `10/${date}/2026`);
  trial.set('A1:A6', [['Day'], ...days.map(each => [each])]);
  trial.workbook.apply(
    'filter.set',
    {
      sheet: 0,
      filter: {
        range: at('A1:A6'),
        criteria: {1: {hiddenValues: [], criteria, args: [day]}},
      },
    },
    SCRIPT,
  );
  const {filtered: isHidden} = trial.workbook.apply(
    'span.get',
    {sheet: 0, axis: 'rows', start: 2, count: 5},
    SCRIPT,
  );
  expect(days.filter((_, index) => !isHidden[index])).toEqual(shown);
});
