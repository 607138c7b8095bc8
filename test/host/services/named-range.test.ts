/** Named ranges: what they may be called, and what follows when they are called otherwise. */
import {refusalOf, valueOf} from './script';

const TWO = `file.setNamedRange('rate', sheet.getRange('B1'));
  file.setNamedRange('goal', sheet.getRange('B2'));
  const rate = file.getNamedRanges().find(each => each.getName() === 'rate');
  const places = () => Object.fromEntries(file.getNamedRanges().map(each =>
    [each.getName(), each.getRange().getA1Notation()]));`;

test.each(['goal', 'GOAL'])(
  'a named range can not be called %s as another is',
  name => {
    expect(refusalOf(`${TWO} rate.setName('${name}');`)).toContain(
      `already a range with the name "${name}"`,
    );
    expect(
      valueOf(`${TWO} try { rate.setName('${name}'); } catch {}
        return places();`),
    ).toEqual({rate: 'B1', goal: 'B2'});
  },
);

test('a named range may change the case of its name', () => {
  expect(valueOf(`${TWO} rate.setName('Rate'); return places();`)).toEqual({
    Rate: 'B1',
    goal: 'B2',
  });
});

test('setNamedRange gives a name that there is to other cells', () => {
  expect(
    valueOf(`${TWO} file.setNamedRange('goal', sheet.getRange('C3'));
      return places();`),
  ).toEqual({rate: 'B1', goal: 'C3'});
});

test('formulas follow a named range that is renamed', () => {
  expect(
    valueOf(`${TWO}
      const other = file.insertSheet('Other');
      sheet.getRange('B1').setValue(3);
      sheet.getRange('A1').setFormula('=RATE*2&" rate"');
      other.getRange('A1').setFormula('=SUM(rate, goal)');
      rate.setName('share');
      sheet.getRange('B1').setValue(4);
      return [sheet, other].flatMap(each =>
        [each.getRange('A1').getFormula(), each.getRange('A1').getValue()]);`),
  ).toEqual(['=share*2&" rate"', '8 rate', '=SUM(share, goal)', 4]);
});

test('a function that is called like a named range keeps its name', () => {
  expect(
    valueOf(`file.setNamedRange('sum', sheet.getRange('B1'));
      sheet.getRange('A1').setFormula('=sum(sum)');
      file.getNamedRanges()[0].setName('total');
      return sheet.getRange('A1').getFormula();`),
  ).toBe('=sum(total)');
});

test('rules follow a named range that is renamed', () => {
  expect(
    valueOf(`${TWO}
      const cells = sheet.getRange('A1:A9');
      cells.setDataValidation(
        SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1<rate').build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=A1=rate').setBold(true).setRanges([cells]).build()]);
      rate.setName('share');
      return [cells.getDataValidation().getCriteriaValues(),
        sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()];`),
  ).toEqual([['=A1<share'], ['=A1=share']]);
});

test('a protection of a named range follows its name', () => {
  expect(
    valueOf(`${TWO}
      sheet.getRange('A1').protect().setRangeName('rate');
      rate.setName('share');
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRangeName();`),
  ).toBe('share');
});
