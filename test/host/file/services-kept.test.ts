/** What a script made of a workbook is there again after it was saved and opened. */
import {load, save} from '../../../src/host/file/xlsx';
import {ANA, emptyBook, outcomeOf} from '../services/script';
import {Workbook} from '../../../src/host/workbook/workbook';

async function reopened(workbook: Workbook): Promise<Workbook> {
  const bytes = Buffer.from(await save(workbook.toData()));
  return Workbook.from(
    await load(bytes, {name: 'elsewhere', timeZone: 'Etc/UTC'}),
  );
}

const RANGE = "const range = sheet.getRange('B2:C3');";
const RULE = `const rule = (words, ...args) => sheet.getRange('B2:C3').setDataValidation(
  SpreadsheetApp.newDataValidation()['require' + words](...args).setAllowInvalid(false).setHelpText('Please.').build());`;
const FORMAT = `const format = (words, ...args) => sheet.setConditionalFormatRules([
  SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:C3'), sheet.getRange('E5')])
    ['when' + words](...args).setBackground('#ff0000').setFontColor('#00ff00').setBold(true).setItalic(true)
    .setUnderline(true).setStrikethrough(true).build()]);`;
const DAYS = 'new Date(Date.UTC(2026, 2, 4)), new Date(Date.UTC(2026, 2, 9))';

test.each([
  [
    "sheet.getRange('A1:D1').setValues([['x', 1.5, true, new Date(Date.UTC(2026, 2, 4, 15, 30))]])",
  ],
  ["sheet.getRange('A1:C1').setFormulas([['=1+1', '=\"a\"&\"b\"', '=1/0']])"],
  [
    `${RANGE} range.setBackground('#123456').setFontColor('#654321').setFontFamily('Lato').setFontSize(14)`,
  ],
  [
    `${RANGE} range.setFontWeight('bold').setFontStyle('italic').setFontLine('underline')`,
  ],
  [
    `${RANGE} range.setFontLine('line-through').setHorizontalAlignment('center').setVerticalAlignment('top')`,
  ],
  [
    `${RANGE} range.setHorizontalAlignment('right').setVerticalAlignment('middle').setWrap(true)`,
  ],
  [
    `${RANGE} range.setHorizontalAlignment('left').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)`,
  ],
  [`${RANGE} range.setNumberFormats([['0.00', '#,##0'], ['yyyy-mm-dd', '@']])`],
  [
    `${RANGE} range.setBorder(true, true, true, true, true, true, '#ff0000', SpreadsheetApp.BorderStyle.DOTTED)`,
  ],
  [
    `${RANGE} range.setBorder(true, false, null, true, null, null, '#00ff00', SpreadsheetApp.BorderStyle.SOLID_THICK)`,
  ],
  [`${RANGE} range.setNotes([['one', ''], ['two\\nlines', 'three']])`],
  [
    `sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a link, bold')
      .setLinkUrl(2, 6, 'https://example.org').setTextStyle(8, 12, SpreadsheetApp.newTextStyle().setBold(true)
      .setForegroundColor('#ff0000').setFontSize(20).build()).build())`,
  ],
  [`${RANGE} range.merge(); sheet.getRange('E1:G2').mergeAcross()`],
  [
    "sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setTabColor('#ff0000'); sheet.setName('Größe & Co.')",
  ],
  [
    'sheet.setRowHeights(2, 3, 40); sheet.setColumnWidths(3, 2, 55); sheet.hideRows(5, 2); sheet.hideColumns(4)',
  ],
  ["file.insertSheet('Two').hideSheet(); file.insertSheet('Three', 0)"],
  ['sheet.deleteRows(11, 990); sheet.deleteColumns(6, 21)'],
  [
    "file.setNamedRange('here', sheet.getRange('B2:C9')); file.setNamedRange('cell', file.insertSheet('Two').getRange('A1'))",
  ],
  [
    "file.rename('Another'); file.setSpreadsheetLocale('de_DE'); file.setSpreadsheetTimeZone('Europe/Berlin')",
  ],
  [`${RANGE} range.insertCheckboxes(); sheet.getRange('B2').check()`],
  [
    `${RANGE} range.insertCheckboxes('yes', 'no'); sheet.getRange('B2').check()`,
  ],
  [`${RULE} rule('ValueInList', ['a', 'b, c', '"d"'])`],
  [`${RULE} rule('ValueInList', ['a'], false)`],
  [`${RULE} rule('ValueInRange', sheet.getRange('E1:E9'))`],
  [
    `${RULE} rule('ValueInRange', file.insertSheet('It\\'s two').getRange('A1:B2'), false)`,
  ],
  [`${RULE} rule('FormulaSatisfied', '=LEN(B2)>2')`],
  [`${RULE} rule('TextContains', 'x')`],
  [`${RULE} rule('TextDoesNotContain', 'x')`],
  [`${RULE} rule('TextEqualTo', 'x')`],
  [`${RULE} rule('TextIsEmail')`],
  [`${RULE} rule('TextIsUrl')`],
  [`${RULE} rule('Date')`],
  ...[
    'DateAfter',
    'DateBefore',
    'DateEqualTo',
    'DateOnOrAfter',
    'DateOnOrBefore',
  ].map(words => [
    `${RULE} rule('${words}', ${DAYS.slice(0, DAYS.indexOf(', new'))})`,
  ]),
  ...['DateBetween', 'DateNotBetween'].map(words => [
    `${RULE} rule('${words}', ${DAYS})`,
  ]),
  ...['NumberBetween', 'NumberNotBetween'].map(words => [
    `${RULE} rule('${words}', 1, 2.5)`,
  ]),
  ...[
    'NumberEqualTo',
    'NumberNotEqualTo',
    'NumberGreaterThan',
    'NumberGreaterThanOrEqualTo',
    'NumberLessThan',
    'NumberLessThanOrEqualTo',
  ].flatMap(words => [
    [`${RULE} rule('${words}', -3)`],
    [`${FORMAT} format('${words}', -3)`],
  ]),
  ...['NumberBetween', 'NumberNotBetween'].map(words => [
    `${FORMAT} format('${words}', 1, 2.5)`,
  ]),
  ...[
    'TextContains',
    'TextDoesNotContain',
    'TextEqualTo',
    'TextStartsWith',
    'TextEndsWith',
  ].map(words => [`${FORMAT} format('${words}', 'x "y" & z')`]),
  ...['CellEmpty', 'CellNotEmpty'].map(words => [
    `${FORMAT} format('${words}')`,
  ]),
  ...['DateAfter', 'DateBefore', 'DateEqualTo'].flatMap(words => [
    [`${FORMAT} format('${words}', new Date(Date.UTC(2026, 2, 4)))`],
    [`${FORMAT} format('${words}', SpreadsheetApp.RelativeDate.TODAY)`],
  ]),
  [`${FORMAT} format('FormulaSatisfied', '=$B2>3')`],
  [
    `const {NUMBER, PERCENT, PERCENTILE} = SpreadsheetApp.InterpolationType;
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')])
      .setGradientMinpointWithValue('#000001', NUMBER, '1').setGradientMidpointWithValue('#000002', PERCENT, '50')
      .setGradientMaxpointWithValue('#000003', PERCENTILE, '90').build()])`,
  ],
  [
    "sheet.getRange('A1:B9').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, true)",
  ],
  [
    "sheet.getRange('A1:B9').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, false, false)",
  ],
  [
    `sheet.getRange('A1:B4').setValues([['h', 'i'], ['a', 1], ['b', 2], ['', 3]]);
    sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(1,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(['a', '']).build())`,
  ],
  [
    `sheet.getRange('A1:B4').setValues([['h', 'i'], ['a', 1], ['b', 2], ['', 3]]);
    sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(2,
      SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build())`,
  ],
  [
    `sheet.getRange('A1:B2').protect().setDescription('Ours').addEditor('ben@example.org');
    sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('C1:D2')])`,
  ],
  [
    `file.setNamedRange('here', sheet.getRange('B2'));
    sheet.getRange('A1').protect().setRangeName('here').setDomainEdit(false)`,
  ],
  [
    `file.addDeveloperMetadata('file', 'x'); sheet.addDeveloperMetadata('sheet');
    sheet.getRange('2:2').addDeveloperMetadata('row', 'y', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('C:C').addDeveloperMetadata('column', 'z')`,
  ],
  [
    `sheet.getRange('A1:B3').setValues([['a', 'b'], ['x', 1], ['y', 2]]);
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 3, 7, 9)
      .setNumHeaders(1).setTitle('How many').setOption('width', 300).build())`,
  ],
  ...['Column', 'Bar', 'Line', 'Area', 'Scatter'].map(type => [
    `sheet.getRange('A1:B3').setValues([['a', 'b'], [1, 1], [2, 2]]);
    sheet.insertChart(sheet.newChart().as${type}Chart().addRange(sheet.getRange('A1:B3')).setPosition(2, 4, 0, 0)
      .setTransposeRowsAndColumns(true).setColors(['#ff0000']).build())`,
  ]),
  [
    `PropertiesService.getDocumentProperties().setProperty('a', 'é');
    PropertiesService.getScriptProperties().setProperty('b', '2');
    PropertiesService.getUserProperties().setProperty('c', '3')`,
  ],
])('%s', async body => {
  const workbook = emptyBook();
  expect(outcomeOf(`${body};`, {workbook, person: ANA}).error).toBeNull();
  const made = workbook.toData();
  expect(made).not.toEqual(emptyBook().toData());
  expect((await reopened(workbook)).toData()).toEqual(made);
});
