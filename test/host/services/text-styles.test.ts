/** Type and colours as objects: what they say of cells, and what they set. */
import {valueOf} from './script';

test('a text style is what the looks of a cell say, and sets them all', () => {
  expect(
    valueOf(
      `const style = SpreadsheetApp.newTextStyle().setBold(true).setItalic(true)
        .setUnderline(true).setFontSize(14).setFontFamily('Lato').setForegroundColor('#123456').build();
      const range = sheet.getRange('A1:B1').setTextStyle(style);
      const told = (each) => [each.isBold(), each.isItalic(), each.isUnderline(), each.isStrikethrough(),
        each.getFontSize(), each.getFontFamily(), each.getForegroundColor(),
        each.getForegroundColorObject().asRgbColor().asHexString()];
      return [told(range.getTextStyle()), told(range.getTextStyles()[0][1]),
        range.getFontWeights(), range.getFontStyles(), range.getFontLines(), range.getFontSizes(),
        range.getFontFamilies(), range.getFontColors()];`,
    ),
  ).toEqual([
    [true, true, true, false, 14, 'Lato', '#123456', '#123456'],
    [true, true, true, false, 14, 'Lato', '#123456', '#123456'],
    [['bold', 'bold']],
    [['italic', 'italic']],
    [['underline', 'underline']],
    [[14, 14]],
    [['Lato', 'Lato']],
    [['#123456', '#123456']],
  ]);
});

test('what each of several text styles leaves open stays in its cell', () => {
  expect(
    valueOf(
      `const range = sheet.getRange('A1:B1').setFontWeight('bold').setFontStyle('italic')
        .setFontSize(20).setFontColor('#ff0000').setFontFamily('Lato').setFontLine('underline');
      const plain = SpreadsheetApp.newTextStyle().setBold(false).setFontSize(8).build();
      const blue = SpreadsheetApp.newTextStyle().setItalic(false).setForegroundColor('#0000ff').build();
      range.setTextStyles([[plain, blue]]);
      return [range.getFontWeights(), range.getFontStyles(), range.getFontLines(), range.getFontSizes(),
        range.getFontFamilies(), range.getFontColors()];`,
    ),
  ).toEqual([
    [['normal', 'bold']],
    [['italic', 'normal']],
    [['underline', 'underline']],
    [[8, 20]],
    [['Lato', 'Lato']],
    [['#ff0000', '#0000ff']],
  ]);
});

test('colours as objects are the same colours', () => {
  expect(
    valueOf(
      `const color = (hex) => SpreadsheetApp.newColor().setRgbColor(hex).build();
      const hexes = (rows) => rows.map(row => row.map(each => each.asRgbColor().asHexString()));
      const range = sheet.getRange('A1:B1');
      range.setBackgroundObjects([[color('#010203'), color('#0a0b0c')]]);
      range.setFontColorObjects([[color('#111213'), null]]);
      const first = color('#010203').asRgbColor();
      const told = [hexes(range.getBackgroundObjects()), hexes(range.getFontColorObjects()),
        [first.getRed(), first.getGreen(), first.getBlue()]];
      range.setBackgroundRGB(255, 128, 0).setFontColorObject(color('red'));
      return [...told, range.getBackground(), range.getFontColor(),
        range.getBackgroundObject().asRgbColor().asHexString(),
        range.getFontColorObject().asRgbColor().asHexString()];`,
    ),
  ).toEqual([
    [['#010203', '#0a0b0c']],
    [['#111213', '#000000']],
    [1, 2, 3],
    '#ff8000',
    '#ff0000',
    '#ff8000',
    '#ff0000',
  ]);
});

test('a wrap strategy is one of three, and a wrap is the first of them', () => {
  expect(
    valueOf(
      `const {WRAP, OVERFLOW, CLIP} = SpreadsheetApp.WrapStrategy;
      const range = sheet.getRange('A1:C1').setWrapStrategies([[WRAP, OVERFLOW, CLIP]]);
      const told = [range.getWrapStrategies()[0].map(String), range.getWraps()[0]];
      range.setWrapStrategy(CLIP);
      return [...told, String(sheet.getRange('B1').getWrapStrategy()), String(sheet.getRange('D1').getWrapStrategy())];`,
    ),
  ).toEqual([
    ['WRAP', 'OVERFLOW', 'CLIP'],
    [true, false, false],
    'CLIP',
    'OVERFLOW',
  ]);
});
