/** A list of results whose run ended before the Log said so. */
import {put} from './checked';
import {type Shipped, schoolInOctober} from './shipped';

const LIST = {
  operation: 'adopt-1',
  indicators: ['Attendance rate', 'Math test'].map(name => ({
    name,
    result: '',
    siteResult: '',
    source: '',
    unit: '',
    baseline: null,
    target: 95,
  })),
};

/** Two indicators in rows 2 and 3, of which the Log does not know that they are there. */
function cutOff(): Shipped {
  const {school} = schoolInOctober();
  school.run('adoptResults', LIST);
  school.deleteRow('Log', school.texts('Log').length);
  return school;
}

const empty = (school: Shipped, row: number) => {
  put(school, 'Results', row, 'Indicator', '');
  put(school, 'Results', row, 'Target', '');
};

const names = (school: Shipped) =>
  school.run('loadResults').indicators.map(({name}) => name);

test('where all of it is there, a repeat adds nothing, and Undo takes it back', () => {
  const school = cutOff();
  expect(school.run('adoptResults', LIST).results.indicators).toHaveLength(2);
  school.run('undo', {operation: 'adopt-1'});
  expect(names(school)).toEqual([]);
});

test('where none of it is there, a repeat adds it', () => {
  const school = cutOff();
  empty(school, 2);
  empty(school, 3);
  expect(school.run('loadPlanner', {}).notices).toEqual([]);
  school.run('adoptResults', LIST);
  expect(names(school)).toEqual(['Attendance rate', 'Math test']);
});

test('where one half is there, it is said, and nothing is done twice', () => {
  const school = cutOff();
  empty(school, 3);
  expect(() => school.run('adoptResults', LIST)).toThrow(
    'This was cut off half-way: Added 2 indicators to Results.',
  );
  expect(names(school)).toEqual(['Attendance rate']);
});
