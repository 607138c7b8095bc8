/** Filters as scripts set them. */
import {valueOf} from './script';

const FILTER = `
  sheet.getRange('A1:B6').setValues([['Area', 'Minutes'], ['Clinic', 30], ['Library', 45], ['Clinic', 60], ['Art', 5], ['below', 1]]);
  const filter = sheet.getRange('A1:B5').createFilter();
  const hide = (...values) => SpreadsheetApp.newFilterCriteria().setHiddenValues(values).build();
  const hidden = () => [1, 2, 3, 4, 5, 6].filter(row => sheet.isRowHiddenByFilter(row));`;

test('each column keeps its criteria beside another’s, until they are taken away', () => {
  expect(
    valueOf(`${FILTER}
      filter.setColumnFilterCriteria(1, hide('Library'));
      filter.setColumnFilterCriteria(2, hide('5'));
      const both = hidden();
      filter.removeColumnFilterCriteria(1);
      return [both, hidden(), filter.getColumnFilterCriteria(1), filter.getColumnFilterCriteria(2).getHiddenValues()];`),
  ).toEqual([[3, 5], [5], null, ['5']]);
});

test('a filter sorts the rows between its header and its end', () => {
  expect(
    valueOf(`${FILTER}
      filter.sort(2, true);
      return sheet.getRange('A1:A6').getValues().flat();`),
  ).toEqual(['Area', 'Art', 'Clinic', 'Library', 'Clinic', 'below']);
});

test('a condition is read as it was set, and has no type where values alone are hidden', () => {
  expect(
    valueOf(`${FILTER}
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(40).build());
      const read = filter.getColumnFilterCriteria(2);
      return [String(read.getCriteriaType()), read.getCriteriaValues(), hidden(), hide('x').getCriteriaType()];`),
  ).toEqual(['NUMBER_GREATER_THAN', [40], [2, 5], null]);
});
