/** Going about a sheet: regions, selections, cells that move over, addresses that count from a cell, charts. */
import {valueOf} from './script';

describe('a region', () => {
  test.each([
    ['C3', undefined, 'C3:D4'],
    ['D4', undefined, 'C3:D4'],
    ['C4', 'ROWS', 'C3:C4'],
    ['D3', 'ROWS', 'D3:D4'],
    ['D3', 'COLUMNS', 'C3:D3'],
    ['C4', 'COLUMNS', 'C4:D4'],
    ['H9', undefined, 'H9'],
    // Source: https://developers.google.com/apps-script/reference/spreadsheet/range#getdataregion
    ['E5', undefined, 'E5'],
    ['B2', undefined, 'B2'],
    ['E4', undefined, 'C3:E4'],
  ])('around %s by %s is %s', (cell, dimension, region) => {
    const by = dimension ? `SpreadsheetApp.Dimension.${dimension}` : '';
    expect(
      valueOf(`sheet.getRange('C3:D4').setValue('x');
        return sheet.getRange('${cell}').getDataRegion(${by}).getA1Notation();`),
    ).toBe(region);
  });
});

test.each([
  ['C3:D4', 'ROWS', [1, 2, 3, 4, 5], ['1', '2', '', '', '3', '4', '5']],
  ['C3:D3', 'ROWS', [1, 2, 3, 4, 5], ['1', '2', '', '3', '4', '5', '']],
])('cells put in at %s push those below down', (range, by, values, column) => {
  expect(
    valueOf(
      `sheet.getRange('C1:C5').setValues(args[0].map(value => [value]));
      sheet.getRange('E1:E5').setValues(args[0].map(value => [value]));
      sheet.getRange('${range}').insertCells(SpreadsheetApp.Dimension.${by});
      return [sheet.getRange('C1:C7').getDisplayValues().flat(), sheet.getRange('E1:E5').getValues().flat()];`,
      {args: [values]},
    ),
  ).toEqual([column, values]);
});

test.each([
  ['C2:C3', 'ROWS', ['1', '4', '5', '', '']],
  ['C5', 'ROWS', ['1', '2', '3', '4', '']],
  ['C1:C5', 'ROWS', ['', '', '', '', '']],
])('cells taken out at %s let those below up', (range, by, column) => {
  expect(
    valueOf(`sheet.getRange('C1:C5').setValues([[1], [2], [3], [4], [5]]);
      sheet.getRange('D1:D5').setValue('d');
      sheet.getRange('${range}').deleteCells(SpreadsheetApp.Dimension.${by});
      return [sheet.getRange('C1:C5').getDisplayValues().flat(), sheet.getRange('D1:D5').getValues().flat().join()];`),
  ).toEqual([column, 'd,d,d,d,d']);
});

test('cells at the edge of a sheet are taken out too', () => {
  expect(
    valueOf(`sheet.getRange('X1:Z1').setValues([[1, 2, 3]]);
      sheet.getRange('Y1').deleteCells(SpreadsheetApp.Dimension.COLUMNS);
      sheet.getRange('A999:A1000').setValues([[8], [9]]);
      sheet.getRange('A999').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [sheet.getRange('X1:Z1').getValues()[0], sheet.getRange('A999:A1000').getValues().flat()];`),
  ).toEqual([
    [1, 3, ''],
    [9, ''],
  ]);
});

test.each([
  ['=A1', '=R[-1]C[-1]'],
  ['=$A$1', '=R1C1'],
  ['=$A1', '=R[-1]C1'],
  ['=A$1', '=R1C[-1]'],
  ['=B2+C3', '=R[0]C[0]+R[1]C[1]'],
  ['=SUM(A1:$B$9)', '=SUM(R[-1]C[-1]:R9C2)'],
  ['=IF(A1="B2",AA10,0)', '=IF(R[-1]C[-1]="B2",R[8]C[25],0)'],
])('in B2, %s is %s', (a1, r1c1) => {
  expect(
    valueOf(`const cell = sheet.getRange('B2').setFormula('${a1}');
      const told = [cell.getFormulaR1C1(), cell.getFormulasR1C1()];
      const other = sheet.getRange('B2').setValue('').setFormulaR1C1('${r1c1}').getFormula();
      return [...told, other, sheet.getRange('B2').setFormulasR1C1([['${r1c1}']]).getFormulas()];`),
  ).toEqual([r1c1, [[r1c1]], a1, [[a1]]]);
});

test('a chart has the ranges, place, type and options that its builder was given', () => {
  expect(
    valueOf(`const names = (list) => list.map(range => range.getA1Notation());
      const builder = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:A9')).addRange(sheet.getRange('C1:C9'))
        .addRange(sheet.getRange('E1:E9')).removeRange(sheet.getRange('C1:C9')).setPosition(5, 6, 7, 8)
        .setNumHeaders(1).setTransposeRowsAndColumns(true).setTitle('Hours').setXAxisTitle('x').setYAxisTitle('y')
        .setColors(['#ff0000']).setOption('height', 300)
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
      sheet.insertChart(builder.build());
      const facts = (chart) => {
        const at = chart.getContainerInfo();
        const options = chart.getOptions();
        return [names(chart.getRanges()), [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()],
          chart.getNumHeaders(), chart.getTransposeRowsAndColumns(), String(chart.getMergeStrategy()),
          String(chart.getHiddenDimensionStrategy()), String(chart.modify().getChartType()),
          ['title', 'hAxis.title', 'vAxis.title', 'colors', 'height', 'none'].map(name => options.get(name))];
      };
      const [chart] = sheet.getCharts();
      const before = facts(chart);
      const id = chart.getChartId();
      sheet.updateChart(chart.modify().asPieChart().clearRanges().addRange(sheet.getRange('B2')).setPosition(1, 2, 3, 4).build());
      const [after] = sheet.getCharts();
      const told = [before, facts(after).slice(0, 2), String(after.modify().getChartType()), after.getChartId() === id, sheet.getCharts().length];
      sheet.removeChart(after);
      return [...told, sheet.getCharts().length];`),
  ).toEqual([
    [
      ['A1:A9', 'E1:E9'],
      [5, 6, 7, 8],
      1,
      true,
      'MERGE_ROWS',
      'SHOW_BOTH',
      'LINE',
      ['Hours', 'x', 'y', ['#ff0000'], 300, null],
    ],
    [['B2'], [1, 2, 3, 4]],
    'PIE',
    true,
    1,
    0,
  ]);
});

test('sheet values go from a cell over as many rows and columns, or to the last', () => {
  expect(
    valueOf(`sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
      return [sheet.getSheetValues(2, 2, 2, 1), sheet.getSheetValues(2, 2, -1, -1), sheet.getSheetValues(1, 3, -1, 1), sheet.getSheetValues(3, 1, 1, -1)];`),
  ).toEqual([
    [[5], [8]],
    [
      [5, 6],
      [8, 9],
    ],
    [[3], [6], [9]],
    [[7, 8, 9]],
  ]);
});

test.each([
  ['C3', 'UP', 'C2:C3'],
  ['C3', 'DOWN', 'C3:C4'],
  ['C3', 'PREVIOUS', 'B3:C3'],
  ['C3', 'NEXT', 'C3:D3'],
  ['C:C', 'UP', 'C1:C1000'],
  ['C:C', 'DOWN', 'C1:C1000'],
  ['3:3', 'NEXT', 'A3:Z3'],
])('from %s, %s with Shift selects %s', (range, direction, next) => {
  expect(
    valueOf(`sheet.getRange('B2:D4').setValue('x');
      sheet.getRange('${range}').activate();
      return file.getSelection().getNextDataRange(SpreadsheetApp.Direction.${direction}).getA1Notation();`),
  ).toBe(next);
});
