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
