/** Finding and replacing, and rich text in its runs. */
import {valueOf} from './script';

describe('a search', () => {
  const finding = (cells: string, options: string, then: string) =>
    valueOf(`sheet.getRange(1, 1, 1, ${cells}.length).setValues([${cells}]);
      const finder = sheet.createTextFinder(${options};
      const places = found => found.map(range => range && range.getA1Notation());
      return ${then};`);

  test.each([
    ["'a.c')", "['a.c', 'abc', 'xa.cx']", ['A1', 'C1']],
    ["'a.c').useRegularExpression(true)", "['a.c', 'abc', 'ac']", ['A1', 'B1']],
    ["'^b').useRegularExpression(true)", "['ab', 'ba', 'Bc']", ['B1', 'C1']],
    ["'B').matchCase(true)", "['b', 'B', 'aB']", ['B1', 'C1']],
    ["'b').matchEntireCell(true)", "['b', 'ab', 'B']", ['A1', 'C1']],
    [
      "'a|b').useRegularExpression(true).matchEntireCell(true)",
      "['a', 'ab', 'b']",
      ['A1', 'C1'],
    ],
    ["'e')", "['é', 'e', 'x']", ['B1']],
    ["'e').ignoreDiacritics(true)", "['é', 'e', 'x']", ['A1', 'B1']],
    ["'3')", "['=1+2', '3', '=3']", ['A1', 'B1', 'C1']],
    ["'3').matchFormulaText(true)", "['=1+2', '3', '=3+0']", ['C1']],
    ["'7.5')", "[7.5, 75, '7,5']", ['A1']],
  ])('for %s in %s', (options, cells, found) => {
    expect(finding(cells, options, 'places(finder.findAll())')).toEqual(found);
  });

  test.each([
    ["'a')", "['banana', 'x']", 'o', 3, ['bonono', 'x']],
    ["'A').matchCase(true)", "['aA', 'x']", 'o', 1, ['ao', 'x']],
    ["'aa')", "['aaaa', 'x']", 'a', 2, ['aa', 'x']],
    [
      "'(.)(.)').useRegularExpression(true)",
      "['ab', 'x']",
      '$2$1',
      1,
      ['ba', 'x'],
    ],
    ["'b')", "['ab', 'b']", 'z$1z', 2, ['az$1z', 'z$1z']],
    [
      "'cafe').ignoreDiacritics(true)",
      "['Le Café là', 'x']",
      'tea',
      1,
      ['Le tea là', 'x'],
    ],
    [
      "'cafe').ignoreDiacritics(true)",
      "['cafe\\u0301 x', 'x']",
      'tea',
      1,
      ['tea x', 'x'],
    ],
    ["'zz')", "['ab', 'x']", 'o', 0, ['ab', 'x']],
  ])('for %s in %s replaces by %s', (options, cells, text, count, left) => {
    expect(
      finding(
        cells,
        options,
        `[finder.replaceAllWith('${text}'), sheet.getRange('A1:B1').getValues()[0]]`,
      ),
    ).toEqual([count, left]);
  });

  test('replaces in a formula what its text says, and not what it gives', () => {
    expect(
      valueOf(`sheet.getRange('A1:B1').setValues([['=1+2', 1]]);
        const count = sheet.createTextFinder('1').matchFormulaText(true).replaceAllWith('5');
        return [count, sheet.getRange('A1:B1').getFormulas()[0], sheet.getRange('A1:B1').getValues()[0]];`),
    ).toEqual([1, ['=5+2', ''], [7, 1]]);
  });

  test('goes on over rows, columns and tabs in both directions, and ends with null', () => {
    expect(
      valueOf(`sheet.getRange('A1:B2').setValues([['x', 'x'], ['', 'x']]);
        file.insertSheet('Two').getRange('A1:A2').setValues([['x'], ['x']]);
        const finder = file.createTextFinder('x');
        const name = (found) => found && found.getSheet().getName().slice(0, 1) + found.getA1Notation();
        const seen = [];
        for (let at = 0; at < 6; at++) seen.push(name(finder.findNext()));
        const back = [];
        for (let at = 0; at < 6; at++) back.push(name(finder.findPrevious()));
        return [seen, back, finder.getCurrentMatch()];`),
    ).toEqual([
      ['SA1', 'SB1', 'SB2', 'TA1', 'TA2', null],
      ['TA2', 'TA1', 'SB2', 'SB1', 'SA1', null],
      null,
    ]);
  });
});

describe('rich text', () => {
  const TEXT = `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const red = SpreadsheetApp.newTextStyle().setForegroundColor('#ff0000').setFontSize(20).build();
    const text = SpreadsheetApp.newRichTextValue().setText('one two three')
      .setTextStyle(0, 3, bold).setTextStyle(4, 13, red).setLinkUrl(8, 13, 'https://example.org').build();
    const told = (run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl(),
      run.getTextStyle().isBold(), run.getTextStyle().getFontSize(), run.getTextStyle().getForegroundColor()];`;
  const RUNS = [
    ['one', 0, 3, null, true, null, null],
    [' ', 3, 4, null, null, null, null],
    ['two ', 4, 8, null, null, 20, '#ff0000'],
    ['three', 8, 13, 'https://example.org', null, 20, '#ff0000'],
  ];

  test('is in runs, in a cell as in the script, and so is its copy', () => {
    const [runs, read, copied, whole] = valueOf(`${TEXT}
      sheet.getRange('A1:B1').setRichTextValues([[text, text]]);
      const [, read] = sheet.getRange('A1:B1').getRichTextValues()[0];
      return [text, read, read.copy().build()].map(each => each.getRuns().map(told)).concat([told(read)]);`) as unknown[];
    expect([runs, read, copied]).toEqual([RUNS, RUNS, RUNS]);
    expect(whole).toEqual(['one two three', 0, 13, null, null, null, null]);
  });

  test('of a part is the part’s, and may be changed alone', () => {
    expect(
      valueOf(`${TEXT}
        const plain = text.copy().setLinkUrl(8, 13, null).setTextStyle(0, 3, null).build();
        const all = text.copy().setLinkUrl('https://example.com').setTextStyle(bold).build();
        return [text.getLinkUrl(8, 13), text.getLinkUrl(7, 13), text.getTextStyle(4, 13).getFontSize(),
          text.getTextStyle(3, 5).getFontSize(), plain.getRuns().map(told).map(run => run[0] + '|' + run[3] + '|' + run[4]),
          all.getLinkUrl(), all.getTextStyle().isBold(), all.getRuns().map(told).map(run => run[5]),
          text.copy().setText('new').build().getRuns().map(told)];`),
    ).toEqual([
      'https://example.org',
      null,
      20,
      null,
      ['one |null|null', 'two |null|null', 'three|null|null'],
      'https://example.com',
      true,
      [null, null, 20, 20],
      [['new', 0, 3, null, null, null, null]],
    ]);
  });

  test.each(['4, 2', '-1, 2', '0, 14'])('has no part from %s', span => {
    expect(() =>
      valueOf(
        `${TEXT} text.copy().setLinkUrl(${span}, 'https://example.org');`,
      ),
    ).toThrow('Illegal argument.');
  });
});
