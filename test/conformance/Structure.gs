/** Structure: rows, columns and tabs that move. */

function structureChecks_() {
  const SHEET = REFERENCE + 'spreadsheet/sheet#';
  const fill = sheet => sheet.getRange('A1:B4').setValues([['h', 'i'], ['c', 3], ['a', 1], ['b', 2]]);
  const column = sheet => sheet.getRange('A1:A6').getValues().map(row => row[0]);
  return [
    {
      name: 'Rows inserted before a row push it down',
      source: SHEET + 'insertRowsBefore(Integer,Integer)',
      run: sheet => {
        fill(sheet);
        sheet.insertRowsBefore(2, 2);
        same_(column(sheet), ['h', '', '', 'c', 'a', 'b']);
      },
    },
    {
      name: 'A deleted row pulls the rest up and leaves the grid one row shorter',
      source: SHEET + 'deleteRow(Integer)',
      run: sheet => {
        fill(sheet);
        const rows = sheet.getMaxRows();
        sheet.deleteRow(2);
        same_([column(sheet).slice(0, 3), sheet.getMaxRows()], [['h', 'a', 'b'], rows - 1]);
      },
    },
    {
      name: 'Columns move to before the given one',
      source: SHEET + 'moveColumns(Range,Integer)',
      run: sheet => {
        sheet.getRange('A1:C1').setValues([['one', 'two', 'three']]);
        sheet.moveColumns(sheet.getRange('C:C'), 1);
        same_(sheet.getRange('A1:C1').getValues(), [['three', 'one', 'two']]);
      },
    },
    {
      name: 'Rows move to before the given one',
      source: SHEET + 'moveRows(Range,Integer)',
      run: sheet => {
        fill(sheet);
        sheet.moveRows(sheet.getRange('A2:A2'), 5);
        same_(column(sheet).slice(0, 4), ['h', 'a', 'b', 'c']);
      },
    },
    {
      name: 'A sort moves values by the given column and leaves what is outside',
      source: REFERENCE + 'spreadsheet/range#sort(Object)',
      run: sheet => {
        fill(sheet);
        sheet.getRange('A2:B4').sort({column: 2, ascending: true});
        same_(column(sheet).slice(0, 4), ['h', 'a', 'b', 'c']);
      },
    },
    {
      name: 'A sort takes notes along with their cells',
      source: UNPROVEN,
      run: sheet => {
        fill(sheet);
        sheet.getRange('A2').setNote('of c');
        sheet.getRange('A2:B4').sort(1);
        same_(sheet.getRange('A2:A4').getNotes(), [[''], [''], ['of c']]);
      },
    },
    {
      name: 'A formula follows the cells that it names when rows are inserted',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A2').setValue(5);
        sheet.getRange('B1').setFormula('=A2*2');
        sheet.insertRowBefore(2);
        SpreadsheetApp.flush();
        same_([sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()], ['=A3*2', 10]);
      },
    },
    {
      name: 'A new tab has 1,000 rows and 26 columns',
      source: UNPROVEN,
      run: sheet => same_([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
    },
    {
      name: 'Not all rows can be deleted',
      source: UNPROVEN,
      run: sheet => {
        throws_(() => {
          sheet.deleteRows(1, sheet.getMaxRows());
          SpreadsheetApp.flush();
        });
      },
    },
    {
      name: 'A tab that is not there is null',
      source: UNPROVEN,
      run: (sheet, spreadsheet) => same_(spreadsheet.getSheetByName('There is no such tab'), null),
    },
    {
      name: 'Two tabs cannot have one name',
      source: UNPROVEN,
      run: (sheet, spreadsheet) => {
        throws_(() => spreadsheet.insertSheet(sheet.getName()));
      },
    },
    {
      name: 'A hidden tab is still there, and says that it is hidden',
      source: SHEET + 'hideSheet()',
      run: (sheet, spreadsheet) => {
        sheet.hideSheet();
        same_([sheet.isSheetHidden(), spreadsheet.getSheetByName(sheet.getName()) !== null], [true, true]);
      },
    },
    {
      name: 'A renamed tab keeps its id',
      source: SHEET + 'getSheetId()',
      run: (sheet, spreadsheet) => {
        const id = sheet.getSheetId();
        sheet.setName(sheet.getName() + ' renamed');
        same_(spreadsheet.getSheetByName(sheet.getName()).getSheetId(), id);
      },
    },
    {
      name: 'A copied tab stands under the name Copy of',
      source: UNPROVEN,
      run: (sheet, spreadsheet) => {
        sheet.getRange('A1').setValue('kept');
        const copy = sheet.copyTo(spreadsheet);
        try {
          same_([copy.getName(), copy.getRange('A1').getValue()], ['Copy of ' + sheet.getName(), 'kept']);
        } finally {
          spreadsheet.deleteSheet(copy);
        }
      },
    },
    {
      name: 'copyTo takes values and formats along',
      source: REFERENCE + 'spreadsheet/range#copyTo(Range)',
      run: sheet => {
        sheet.getRange('A1').setValue('x').setBackground('#ff0000');
        sheet.getRange('A1').copyTo(sheet.getRange('C3'));
        same_([sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()], ['x', '#ff0000']);
      },
    },
    {
      name: 'A merge keeps the top-left value, and is found from inside',
      source: REFERENCE + 'spreadsheet/range#getMergedRanges()',
      run: sheet => {
        sheet.getRange('A1:B2').setValues([['kept', 'lost'], ['lost', 'lost']]);
        sheet.getRange('A1:B2').merge();
        same_(sheet.getRange('A1:B2').getValues(), [['kept', ''], ['', '']]);
        same_(sheet.getRange('B2').getMergedRanges().map(range => range.getA1Notation()), ['A1:B2']);
      },
    },
    {
      name: 'A chart is changed in its place: it stays one, and keeps its id, title and position',
      source: SHEET + 'updateChart(EmbeddedChart)',
      run: sheet => {
        sheet.getRange('A1:B4').setValues([['h', 'i'], ['c', 3], ['a', 1], ['b', 2]]);
        const chart = sheet.newChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(6, 2, 0, 0);
        sheet.insertChart(chart.asBarChart().setStacked().setTitle('Cells').build());
        const first = sheet.getCharts()[0];
        sheet.updateChart(first.modify().clearRanges().addRange(sheet.getRange('A1:B4')).build());
        const charts = sheet.getCharts();
        same_(
          charts.map(one => [
            one.getChartId() === first.getChartId(),
            one.getOptions().get('title'),
            one.getRanges()[0].getA1Notation(),
            one.getContainerInfo().getAnchorRow(),
          ]),
          [[true, 'Cells', 'A1:B4', 6]]
        );
      },
    },
  ];
}

/** Rules: drop-downs, protection, filters, colours by rule. */
function ruleChecks_() {
  const rule = allowInvalid =>
    SpreadsheetApp.newDataValidation()
      .requireValueInList(['High', 'Normal', 'Low'], true)
      .setAllowInvalid(allowInvalid)
      .setHelpText('High, Normal or Low')
      .build();
  return [
    {
      name: 'A drop-down comes back with its list, its help and what it allows',
      source: REFERENCE + 'spreadsheet/data-validation-builder#requireValueInList(String,Boolean)',
      run: sheet => {
        sheet.getRange('B2:B1000').setDataValidation(rule(true));
        const read = sheet.getRange('B500').getDataValidation();
        same_(read.getCriteriaType(), SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST);
        same_(read.getCriteriaValues()[0], ['High', 'Normal', 'Low']);
        same_([read.getAllowInvalid(), read.getHelpText()], [true, 'High, Normal or Low']);
      },
    },
    {
      name: 'A cell without a rule has null',
      source: REFERENCE + 'spreadsheet/range#getDataValidation()',
      run: sheet => same_(sheet.getRange('A1').getDataValidation(), null),
    },
    {
      name: 'A script may write what a warning-only drop-down does not list',
      source: REFERENCE + 'spreadsheet/data-validation-builder#setAllowInvalid(Boolean)',
      run: sheet => {
        sheet.getRange('A1').setDataValidation(rule(true));
        sheet.getRange('A1').setValue('Hihg');
        SpreadsheetApp.flush();
        same_(sheet.getRange('A1').getValue(), 'Hihg');
      },
    },
    {
      name: 'A script may not write what a rejecting drop-down does not list',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setDataValidation(rule(false));
        throws_(() => {
          sheet.getRange('A1').setValue('Hihg');
          SpreadsheetApp.flush();
        });
      },
    },
    {
      name: 'A rejecting drop-down lets a cell be blank',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1').setValue('High');
        sheet.getRange('A1').setDataValidation(rule(false));
        sheet.getRange('A1').clearContent();
        SpreadsheetApp.flush();
        same_(sheet.getRange('A1').getValue(), '');
      },
    },
    {
      name: 'Warning-only protection lets a script write',
      source: REFERENCE + 'spreadsheet/protection#setWarningOnly(Boolean)',
      run: sheet => {
        const protection = sheet.getRange('A:A').protect().setDescription('ids').setWarningOnly(true);
        isTrue_(protection.isWarningOnly(), 'not warning-only');
        sheet.getRange('A1').setValue('written');
        SpreadsheetApp.flush();
        same_(sheet.getRange('A1').getValue(), 'written');
      },
    },
    {
      name: 'Protections of a tab are listed by kind, and can be removed',
      source: REFERENCE + 'spreadsheet/sheet#getProtections(ProtectionType)',
      run: sheet => {
        sheet.getRange('A1:A5').protect().setDescription('head');
        const listed = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        same_(listed.map(one => one.getDescription()), ['head']);
        listed[0].remove();
        same_(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
      },
    },
    {
      name: 'A protected tab gives its one protection again',
      source: REFERENCE + 'spreadsheet/sheet#protect()',
      run: sheet => {
        sheet.protect().setDescription('kept');
        same_(sheet.protect().getDescription(), 'kept');
        same_(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
      },
    },
    {
      name: 'Who takes all editors off a protected tab may still edit it, and nobody as one of the domain',
      source: REFERENCE + 'spreadsheet/protection#removeEditors(Object)',
      run: sheet => {
        const protection = sheet.protect();
        protection.removeEditors(protection.getEditors());
        if (protection.canDomainEdit()) protection.setDomainEdit(false);
        same_(protection.canDomainEdit(), false);
        same_(sheet.getRange('A1').canEdit(), true);
      },
    },
    {
      name: 'The owner can edit a range without protection',
      source: REFERENCE + 'spreadsheet/range#canEdit()',
      run: sheet => same_(sheet.getRange('A1').canEdit(), true),
    },
    {
      name: 'A filter hides rows, and values are still read',
      source: REFERENCE + 'spreadsheet/sheet#isRowHiddenByFilter(Integer)',
      run: sheet => {
        sheet.getRange('A1:A4').setValues([['head'], ['a'], ['b'], ['a']]);
        const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build();
        sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, criteria);
        same_([2, 3, 4].map(row => sheet.isRowHiddenByFilter(row)), [true, false, true]);
        same_(sheet.getRange('A1:A4').getValues().length, 4);
      },
    },
    {
      name: 'A tab without a filter has null',
      source: REFERENCE + 'spreadsheet/sheet#getFilter()',
      run: sheet => same_(sheet.getFilter(), null),
    },
    {
      name: 'Conditional formats come back in order',
      source: REFERENCE + 'spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)',
      run: sheet => {
        const build = text =>
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextContains(text)
            .setBackground('#fce8b2')
            .setRanges([sheet.getRange('A1:A10')])
            .build();
        sheet.setConditionalFormatRules([build('one'), build('two')]);
        same_(
          sheet.getConditionalFormatRules().map(one => one.getBooleanCondition().getCriteriaValues()),
          [['one'], ['two']]
        );
      },
    },
    {
      name: 'A named range is found by its name and follows its cells',
      source: REFERENCE + 'spreadsheet/spreadsheet#getRangeByName(String)',
      run: (sheet, spreadsheet) => {
        const name = 'conformance_' + Utilities.getUuid().replace(/-/g, '').slice(0, 8);
        spreadsheet.setNamedRange(name, sheet.getRange('B2'));
        try {
          sheet.insertRowBefore(1);
          same_(spreadsheet.getRangeByName(name).getA1Notation(), 'B3');
        } finally {
          spreadsheet.removeNamedRange(name);
        }
      },
    },
  ];
}

/** Developer metadata: the second witness of a column and of a tab. */
function metadataChecks_() {
  const GUIDE = 'https://developers.google.com/workspace/sheets/api/guides/metadata';
  const RANGE = REFERENCE + 'spreadsheet/range#addDeveloperMetadata(String,String)';
  const mark = sheet => sheet.getRange('B:B').addDeveloperMetadata('conformance', 'second');
  const where = sheet =>
    sheet
      .createDeveloperMetadataFinder()
      .withKey('conformance')
      .find()
      .map(one => one.getLocation().getColumn().getColumn());
  return [
    {
      name: 'Metadata of a column is found by its key, with its value',
      source: RANGE,
      run: sheet => {
        mark(sheet);
        const found = sheet.createDeveloperMetadataFinder().withKey('conformance').find();
        same_(found.map(one => [one.getKey(), one.getValue()]), [['conformance', 'second']]);
        same_(where(sheet), [2]);
      },
    },
    {
      name: 'Metadata of a column follows it when columns are inserted or moved',
      source: GUIDE,
      run: sheet => {
        mark(sheet);
        sheet.insertColumnBefore(1);
        same_(where(sheet), [3]);
        sheet.moveColumns(sheet.getRange('C:C'), 1);
        same_(where(sheet), [1]);
      },
    },
    {
      name: 'Metadata of a column goes with it when it is deleted',
      source: GUIDE,
      run: sheet => {
        mark(sheet);
        sheet.deleteColumn(2);
        same_(where(sheet), []);
      },
    },
    {
      name: 'Metadata of a row stays in place when the rows are sorted',
      source: UNPROVEN,
      run: sheet => {
        sheet.getRange('A1:A2').setValues([['b'], ['a']]);
        sheet.getRange('1:1').addDeveloperMetadata('conformance', 'row');
        sheet.getRange('A1:A2').sort(1);
        const found = sheet.createDeveloperMetadataFinder().withKey('conformance').find();
        same_(found.map(one => one.getLocation().getRow().getRow()), [1]);
      },
    },
    {
      name: 'Metadata of part of a row is refused',
      source: RANGE,
      run: sheet => {
        throws_(() => sheet.getRange('A1:B2').addDeveloperMetadata('conformance', 'x'));
      },
    },
    {
      name: 'Metadata of a tab is found on the tab alone',
      source: REFERENCE + 'spreadsheet/sheet#getDeveloperMetadata()',
      run: sheet => {
        sheet.addDeveloperMetadata('conformance', 'tab');
        mark(sheet);
        same_(sheet.getDeveloperMetadata().map(one => one.getValue()), ['tab']);
      },
    },
    {
      name: 'Removed metadata is gone',
      source: REFERENCE + 'spreadsheet/developer-metadata#remove()',
      run: sheet => {
        mark(sheet);
        sheet.createDeveloperMetadataFinder().withKey('conformance').find()[0].remove();
        same_(where(sheet), []);
      },
    },
  ];
}
