/** Boxes in cells: ticked, unticked, taken away. */
import {valueOf} from './script';

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range
describe('boxes', () => {
  test('a checkbox is ticked and unticked', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A1:A2').insertCheckboxes();
        const before = range.isChecked();
        sheet.getRange('A1').check();
        const mixed = range.isChecked();
        range.check();
        return [before, mixed, range.isChecked(), range.getValues()];`),
    ).toEqual([false, null, true, [[true], [true]]]);
  });

  test('new ones are not ticked, whatever stood there', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A2').setValues([['text'], [true]]).insertCheckboxes();
        return sheet.getRange('A1:A2').getValues().flat();`),
    ).toEqual([false, false]);
  });
  test('only boxes are ticked, and formulas beside them stay', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A2').insertCheckboxes('yes', 'no');
        sheet.getRange('A2').setValue('maybe');
        sheet.getRange('B1:B2').setFormulas([['=1+1'], ['="5-3"']]);
        sheet.getRange('A1:B2').check();
        return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B1:B2').getFormulas().flat()];`),
    ).toEqual([
      [
        ['yes', 2],
        ['maybe', '5-3'],
      ],
      ['=1+1', '="5-3"'],
    ]);
  });
  test('other rules stay where boxes are taken away', () => {
    expect(
      valueOf(`
        sheet.getRange('A1').insertCheckboxes();
        sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build()).setValue(4);
        sheet.getRange('A1:A2').removeCheckboxes();
        return [sheet.getRange('A1:A2').getDataValidations().flat().map(rule => rule && String(rule.getCriteriaType())), sheet.getRange('A1:A2').getValues().flat()];`),
    ).toEqual([
      [null, 'NUMBER_GREATER_THAN'],
      ['', 4],
    ]);
  });

  test('what is neither ticked nor not outlives them', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A1:B2');
        range.insertCheckboxes('yes', 'no');
        sheet.getRange('A2').setValue('maybe');
        range.removeCheckboxes();
        return [range.getValues().flat(), range.getDataValidations().flat()];`),
    ).toEqual([
      ['', '', 'maybe', ''],
      [null, null, null, null],
    ]);
  });
});
