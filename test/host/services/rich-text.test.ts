/** Text of which parts have styles and links of their own. */
import {valueOf} from './script';

test('rich text keeps its links and is never read as a number', () => {
  expect(
    valueOf(`
      const text = SpreadsheetApp.newRichTextValue().setText('3-5 more')
        .setLinkUrl(4, 8, 'https://example.com')
        .setTextStyle(0, 3, SpreadsheetApp.newTextStyle().setBold(true).build()).build();
      sheet.getRange('A1').setRichTextValue(text);
      const read = sheet.getRange('A1').getRichTextValue();
      return [sheet.getRange('A1').getValue(), read.getRuns().map(run => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()])];`),
  ).toEqual([
    '3-5 more',
    [
      ['3-5', null, true],
      [' ', null, null],
      ['more', 'https://example.com', null],
    ].map(([text, url, bold]) => [text, url, bold]),
  ]);
});

test('the style of a part is its own; null where parts differ', () => {
  expect(
    valueOf(`
      const text = SpreadsheetApp.newRichTextValue().setText('3-5 more')
        .setTextStyle(0, 3, SpreadsheetApp.newTextStyle().setBold(true).build())
        .setTextStyle(3, 8, SpreadsheetApp.newTextStyle().setItalic(true).build()).build();
      return [[0, 3], [3, 8], [1, 4]].map(([start, end]) => text.getTextStyle(start, end)).map(style => [style.isBold(), style.isItalic()]);`),
  ).toEqual([
    [true, null],
    [null, true],
    [null, null],
  ]);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#getrichtextvalue
test('what is no text has no rich text', () => {
  expect(
    valueOf(`
      const range = sheet.getRange('A1:G1').setValues([['a', 5, true, new Date(), '', '=1+1', '="b"&"c"']]);
      return [range.getRichTextValues()[0].map(each => each && each.getText()), sheet.getRange('B1').getRichTextValue()];`),
  ).toEqual([['a', null, null, null, '', null, 'bc'], null]);
});
