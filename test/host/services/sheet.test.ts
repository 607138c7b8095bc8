import {BEN, emptyBook, refusalOf, valueOf} from './script';

describe('tabs', () => {
  test('a new tab comes after the active one, and is shown', () => {
    expect(
      valueOf(`
        file.insertSheet('B'); file.setActiveSheet(sheet); file.insertSheet('A');
        return [file.getSheets().map(each => each.getName()), file.getActiveSheet().getName()];`),
    ).toEqual([['Sheet1', 'A', 'B'], 'A']);
  });

  test('a place and a template can be given', () => {
    expect(
      valueOf(`
        sheet.getRange('A1').setValue('x');
        const copy = file.insertSheet('Copy', 0, {template: sheet});
        return [file.getSheets().map(each => each.getName()), copy.getRange('A1').getValue(), copy.getIndex()];`),
    ).toEqual([['Copy', 'Sheet1'], 'x', 1]);
  });

  test('two tabs can’t have one name', () => {
    expect(refusalOf("file.insertSheet('sheet1')")).toMatch(
      /^A sheet with the name "sheet1" already exists/,
    );
  });

  test('the last tab can’t be deleted', () => {
    expect(refusalOf('file.deleteSheet(sheet)')).toMatch(/remove all/);
  });

  test('a name that no tab has gives null', () => {
    expect(valueOf("return file.getSheetByName('Nowhere');")).toBe(null);
  });

  test('tabs are moved, renamed, hidden, coloured and copied', () => {
    expect(
      valueOf(`
        const other = file.insertSheet('Other');
        file.moveActiveSheet(1);
        sheet.setName('First').setTabColor('blue');
        sheet.hideSheet();
        const copy = other.copyTo(file);
        return [file.getSheets().map(each => [each.getName(), each.isSheetHidden(), each.getTabColor()])];`),
    ).toEqual([
      [
        ['Other', false, null],
        ['First', true, '#0000ff'],
        ['Copy of Other', false, null],
      ],
    ]);
  });

  test('the active cell is what a script made active', () => {
    expect(
      valueOf(`
        const other = file.insertSheet('Other');
        sheet.getRange('B2:C3').activate();
        return [file.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(),
          sheet.getActiveCell().getA1Notation(), other.getActiveRange()];`),
    ).toEqual(['Sheet1', 'B2:C3', 'B2', null]);
  });
});

describe('rows and columns', () => {
  test('a sheet has 1000 rows and 26 columns; the last ones with content are counted', () => {
    expect(
      valueOf(`
        sheet.getRange('C5').setValue('x');
        return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([1000, 26, 5, 3, 'A1:C5']);
  });

  test('an empty sheet has no last row, and a data range of one cell', () => {
    expect(
      valueOf(
        'return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];',
      ),
    ).toEqual([0, 'A1']);
  });

  test('appendRow writes below the last row, adding columns where they are needed', () => {
    expect(
      valueOf(`
        sheet.getRange('A3').setValue('x');
        sheet.appendRow(Array(28).fill(1));
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxColumns()];`),
    ).toEqual([4, 28, 28]);
  });

  test('a row can be appended in the last row and over all columns without making the sheet larger', () => {
    expect(
      valueOf(`
        sheet.getRange('A999').setValue('x');
        sheet.appendRow(Array(26).fill(1));
        const full = [sheet.getLastRow(), sheet.getMaxRows(), sheet.getMaxColumns()];
        sheet.appendRow(['more']);
        return [full, sheet.getLastRow(), sheet.getMaxRows()];`),
    ).toEqual([[1000, 1000, 26], 1001, 1001]);
  });

  test('what is hidden over several columns or rows is shown over all of them', () => {
    expect(
      valueOf(`
        const both = sheet.getRange('B2:C3');
        const hidden = () => [2, 3].flatMap(each => [sheet.isColumnHiddenByUser(each), sheet.isRowHiddenByUser(each)]);
        sheet.hideColumn(both); sheet.hideRow(both);
        const before = hidden();
        sheet.unhideColumn(both); sheet.unhideRow(both);
        return [before, hidden()];`),
    ).toEqual([
      [true, true, true, true],
      [false, false, false, false],
    ]);
  });

  test('inserting and deleting moves what is below', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.insertRowsAfter(1, 2);
        sheet.deleteRow(2);
        return sheet.getDataRange().getValues();`),
    ).toEqual([[1], [''], [2], [3]]);
  });

  test('new rows look as the row does beside which they were asked for', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A3').setFontWeights([['bold'], ['normal'], ['bold']]);
        sheet.insertRowsAfter(1, 1);
        sheet.insertRowsBefore(4, 1);
        return sheet.getRange('A1:A5').getFontWeights().flat();`),
    ).toEqual(['bold', 'bold', 'normal', 'bold', 'bold']);
  });

  test('moveRows counts its destination before the move', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.moveRows(sheet.getRange('A1:A2'), 4);
        return sheet.getDataRange().getValues();`),
    ).toEqual([[3], [1], [2]]);
  });

  test('rows and columns are hidden, shown and sized', () => {
    expect(
      valueOf(`
        sheet.hideRows(2, 2); sheet.showRows(3); sheet.hideColumn(sheet.getRange('B:B'));
        sheet.setColumnWidth(1, 222).setRowHeight(1, 44).setFrozenRows(1);
        return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2),
          sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getRowHeight(1), sheet.getFrozenRows()];`),
    ).toEqual([true, false, true, 222, 100, 44, 1]);
  });

  test('sort leaves frozen rows where they are', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A4').setValues([['Name'], ['c'], ['a'], ['b']]);
        sheet.setFrozenRows(1);
        sheet.sort(1, false);
        return sheet.getDataRange().getValues().flat();`),
    ).toEqual(['Name', 'c', 'b', 'a']);
  });

  test('a range is sorted by several columns', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A1:B3').setValues([['b', 1], ['a', 1], ['c', 2]]);
        return range.sort([{column: 2, ascending: false}, 1]).getValues();`),
    ).toEqual([
      ['c', 2],
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('what lies on a sheet', () => {
  test('merged cells are one range, and come apart', () => {
    expect(
      valueOf(`
        const range = sheet.getRange('A1:B2').merge();
        const merged = sheet.getRange('B2').getMergedRanges().map(each => each.getA1Notation());
        range.breakApart();
        return [merged, range.isPartOfMerge()];`),
    ).toEqual([['A1:B2'], false]);
  });

  test('named ranges are found by name from anywhere', () => {
    expect(
      valueOf(`
        file.setNamedRange('plan', sheet.getRange('B2:C3'));
        file.getNamedRanges()[0].setName('Grid');
        return [file.getRangeByName('Grid').getA1Notation(), sheet.getRange('Grid').getA1Notation(), file.getRangeByName('plan')];`),
    ).toEqual(['B2:C3', 'B2:C3', null]);
  });

  test('a named range is where it was moved to', () => {
    expect(
      valueOf(`
        file.setNamedRange('plan', sheet.getRange('B2'));
        const [named] = file.getNamedRanges();
        named.setRange(sheet.getRange('C3'));
        named.setName('Grid');
        return [named.getRange().getA1Notation(), file.getRangeByName('Grid').getA1Notation()];`),
    ).toEqual(['C3', 'C3']);
  });

  test('conditional formats are read back as they were set', () => {
    expect(
      valueOf(`
        const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('gap')
          .setBackground('#f4cccc').setBold(true).setRanges([sheet.getRange('A1:A9')]).build();
        sheet.setConditionalFormatRules([rule]);
        const [read] = sheet.getConditionalFormatRules();
        const condition = read.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(),
          condition.getBold(), read.getRanges().map(each => each.getA1Notation()), read.getGradientCondition()];`),
    ).toEqual(['TEXT_CONTAINS', ['gap'], '#f4cccc', true, ['A1:A9'], null]);
  });

  test('a filter hides rows by the values of a column', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A3').setValues([['Name'], ['a'], ['b']]);
        const filter = sheet.getRange('A1:A3').createFilter();
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
        const hidden = [2, 3].map(row => sheet.isRowHiddenByFilter(row));
        filter.remove();
        return [hidden, sheet.isRowHiddenByFilter(2), sheet.getFilter()];`),
    ).toEqual([[true, false], false, null]);
  });

  test('a protected sheet may leave ranges open', () => {
    expect(
      valueOf(`
        const protection = sheet.protect().setDescription('Made').setWarningOnly(true);
        protection.setUnprotectedRanges([sheet.getRange('B2:B9')]);
        const [read] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
        return [read.getDescription(), read.isWarningOnly(), read.getUnprotectedRanges().map(each => each.getA1Notation()),
          file.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`),
    ).toEqual(['Made', true, ['B2:B9'], 0]);
  });

  // Source: https://developers.google.com/apps-script/reference/spreadsheet/protection#setrangenamerangename
  test('a protection that is given a named range covers it', () => {
    expect(
      valueOf(`
        file.setNamedRange('plan', sheet.getRange('B2:B3'));
        sheet.getRange('A1').protect().setRangeName('plan');
        const [read] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [read.getRangeName(), read.getRange().getA1Notation()];`),
    ).toEqual(['plan', 'B2:B3']);
    expect(
      refusalOf("sheet.getRange('A1').protect().setRangeName('nowhere')"),
    ).toBe('Named range nowhere not found.');
  });

  test('an editor who is added twice is one', () => {
    expect(
      valueOf(`
        const protection = sheet.getRange('A1').protect().addEditor('eva.lima@example.com').addEditors(['eva.lima@example.com', 'jo@example.com']);
        return protection.getEditors().map(each => each.getEmail());`),
    ).toEqual(['ana@example.com', 'eva.lima@example.com', 'jo@example.com']);
  });

  test('who runs the script stays an editor of what it protects', () => {
    expect(
      valueOf(`
        const me = Session.getEffectiveUser();
        const protection = sheet.getRange('A1:A5').protect().addEditor(me).addEditor('eva.lima@example.com');
        protection.removeEditors(protection.getEditors());
        const [read] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [me.getEmail(), read.getEditors().map(each => each.getEmail())];`),
    ).toEqual(['ana@example.com', ['ana@example.com']]);
  });

  test('who may edit the file may edit what was just protected, until the list of editors is shorter', () => {
    const workbook = emptyBook();
    const request = {workbook, editors: ['Ben']};
    const mayBen = () =>
      valueOf('return sheet.getRange("A1").canEdit();', {
        workbook,
        person: BEN,
        isOwner: false,
      });
    const protecting = `
      const protection = sheet.protect();
      return [protection.canDomainEdit(), protection.getEditors().map(String)];`;
    expect(valueOf(protecting, request)).toEqual([
      true,
      ['ana@example.com', 'ben@example.com'],
    ]);
    expect(mayBen()).toBe(true);
    valueOf('sheet.protect().setDomainEdit(false);', request);
    expect(mayBen()).toBe(true);
    valueOf(
      'const known = sheet.protect(); known.removeEditors(known.getEditors());',
      request,
    );
    expect(mayBen()).toBe(false);
  });

  test('developer metadata goes with its column when columns are inserted', () => {
    expect(
      valueOf(`
        sheet.getRange('B:B').addDeveloperMetadata('column', 'Month', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.insertColumnBefore(1);
        const [found] = sheet.createDeveloperMetadataFinder().withKey('column').find();
        const location = found.getLocation();
        return [found.getValue(), String(found.getVisibility()), String(location.getLocationType()), location.getColumn().getA1Notation()];`),
    ).toEqual(['Month', 'PROJECT', 'COLUMN', 'C1:C1000']);
  });

  test('within a row, metadata of the columns that cross it is found where that is asked', () => {
    expect(
      valueOf(`
        sheet.getRange('B:B').addDeveloperMetadata('column', 'Month');
        const within = () => sheet.getRange('2:2').createDeveloperMetadataFinder();
        return [within(), within().onIntersectingLocations()].map(
          finder => finder.withKey('column').find().length);`),
    ).toEqual([0, 1]);
  });

  test('metadata of other rows does not cross a row, of whatever kind is asked for', () => {
    expect(
      valueOf(`
        for (const place of ['2:2', '3:3', 'B:B', 'C:C']) sheet.getRange(place).addDeveloperMetadata('mark', place);
        sheet.addDeveloperMetadata('mark', 'sheet');
        const {COLUMN, ROW} = SpreadsheetApp.DeveloperMetadataLocationType;
        const found = finder => finder.withKey('mark').find().map(each => each.getValue()).sort();
        const crossing = place => sheet.getRange(place).createDeveloperMetadataFinder().onIntersectingLocations();
        return [found(crossing('2:2').withLocationType(ROW)), found(crossing('2:2').withLocationType(COLUMN)), found(crossing('B:B').withLocationType(COLUMN)),
          found(sheet.createDeveloperMetadataFinder().withLocationType(ROW))];`),
    ).toEqual([['2:2'], ['B:B', 'C:C'], ['B:B'], ['2:2', '3:3']]);
  });

  test('metadata goes on whole rows and columns only', () => {
    expect(refusalOf("sheet.getRange('A1').addDeveloperMetadata('x')")).toMatch(
      /^Adding developer metadata to arbitrary ranges is not currently supported/,
    );
  });

  test('banding colours rows in turn until it is removed', () => {
    expect(
      valueOf(`
        const banding = sheet.getRange('A1:B5').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE);
        const colors = [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getFooterRowColor()];
        banding.setHeaderRowColor('black');
        const again = sheet.getBandings()[0].getHeaderRowColor();
        banding.remove();
        return [colors, again, sheet.getBandings().length];`),
    ).toEqual([['#5b95f9', '#ffffff', null], '#000000', 0]);
  });

  test('a row is made as high as its lines and its largest letters', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A3').setValues([['one'], ['two\\nlines'], ['large']]);
        sheet.getRange('A3').setFontSize(20);
        sheet.autoResizeRows(1, 3);
        return [1, 2, 3].map(row => sheet.getRowHeight(row));`),
    ).toEqual([21, 38, 38]);
  });

  test('a chart is kept with its ranges, place and options', () => {
    expect(
      valueOf(`
        const chart = sheet.newChart().asColumnChart().setTitle('Minutes').addRange(sheet.getRange('A1:B7'))
          .setPosition(2, 4, 0, 0).setNumHeaders(1).build();
        sheet.insertChart(chart);
        const [read] = sheet.getCharts();
        sheet.updateChart(read.modify().setOption('title', 'Hours').build());
        const [changed] = sheet.getCharts();
        const place = changed.getContainerInfo();
        return [changed.getOptions().get('title'), changed.getRanges()[0].getA1Notation(), place.getAnchorRow(), place.getAnchorColumn(),
          String(changed.modify().getChartType()), sheet.getCharts().length];`),
    ).toEqual(['Hours', 'A1:B7', 2, 4, 'COLUMN', 1]);
  });

  test('text is found and replaced', () => {
    expect(
      valueOf(`
        sheet.getRange('A1:A3').setValues([['Read one'], ['read two'], ['write']]);
        const finder = sheet.createTextFinder('read');
        const found = finder.findAll().map(each => each.getA1Notation());
        const first = finder.findNext().getA1Notation(), second = finder.findNext().getA1Notation(), third = finder.findNext();
        const exact = sheet.createTextFinder('read').matchCase(true).findAll().length;
        const count = sheet.createTextFinder('read').replaceAllWith('sing');
        return [found, first, second, third, exact, count, sheet.getDataRange().getValues().flat()];`),
    ).toEqual([
      ['A1', 'A2'],
      'A1',
      'A2',
      null,
      1,
      2,
      ['sing one', 'sing two', 'write'],
    ]);
  });

  test('copyTo brings values, formats or both', () => {
    expect(
      valueOf(`
        const from = sheet.getRange('A1').setValue('x').setBackground('red');
        from.copyTo(sheet.getRange('B1'), {contentsOnly: true});
        from.copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
        from.copyTo(sheet.getRange('D1:E1'));
        return [sheet.getRange('A1:E1').getValues()[0], sheet.getRange('A1:E1').getBackgrounds()[0]];`),
    ).toEqual([
      ['x', 'x', '', 'x', 'x'],
      ['#ff0000', '#ffffff', '#ff0000', '#ff0000', '#ff0000'],
    ]);
  });
});

describe('opening other files', () => {
  const CURRENT = [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ];
  test.each(['openById', 'openByUrl', 'create'])(
    '%s needs a wider scope than the current file',
    method => {
      expect(
        refusalOf(`SpreadsheetApp.${method}('x')`, {scopes: CURRENT}),
      ).toBe(
        `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
      );
    },
  );
  test('a script without listed scopes may open its own file', () => {
    expect(
      valueOf('return SpreadsheetApp.openById(file.getId()).getName();'),
    ).toBe('Plan');
  });
});
