/** What lies on a sheet, property by property: what is set is read back, alone, and stays with the sheet. */
import {refusalOf, valueOf} from './script';

describe('a protection', () => {
  const FACTS = `const facts = (each) => ({
    type: String(each.getProtectionType()), range: each.getRange().getA1Notation(),
    name: each.getRangeName(), description: each.getDescription(), warns: each.isWarningOnly(),
    domain: each.canDomainEdit(), editors: each.getEditors().map(String).sort(),
    open: each.getUnprotectedRanges().map(range => range.getA1Notation())});`;

  test.each([
    ["setDescription('Ours')", {description: 'Ours'}],
    ['setWarningOnly(true)', {warns: true}],
    ['setDomainEdit(false)', {domain: false}],
    ["setRange(sheet.getRange('C3:D9'))", {range: 'C3:D9'}],
    ["setRangeName('here')", {name: 'here', range: 'B5:B6'}],
    ['setNamedRange(file.getNamedRanges()[0])', {name: 'here', range: 'B5:B6'}],
  ])('%s changes that alone', (call, changed) => {
    const [before, told, after] = valueOf(`${FACTS}
      file.setNamedRange('here', sheet.getRange('B5:B6'));
      const made = sheet.getRange('A1:B2').protect();
      const before = facts(made);
      const back = made.${call};
      const {RANGE} = SpreadsheetApp.ProtectionType;
      return [before, facts(back), sheet.getProtections(RANGE).map(facts)];`) as object[];
    expect(told).toEqual({...before, ...changed});
    expect(after).toEqual([told]);
  });

  test('editors come and go one by one and together', () => {
    expect(
      valueOf(`const made = sheet.getRange('A1').protect();
        const [me] = made.getEditors().map(String);
        const others = () => made.getEditors().map(String).filter(each => each !== me).sort();
        const seen = [];
        made.addEditor('ben@example.org'); seen.push(others());
        made.addEditors(['cy@example.org', 'di@example.org', 'ben@example.org']); seen.push(others());
        made.removeEditor('ben@example.org'); seen.push(others());
        made.removeEditors(['cy@example.org', 'nobody@example.org']); seen.push(others());
        made.removeEditors(made.getEditors()); seen.push(others(), made.getEditors().length);
        return seen;`),
    ).toEqual([
      ['ben@example.org'],
      ['ben@example.org', 'cy@example.org', 'di@example.org'],
      ['cy@example.org', 'di@example.org'],
      ['di@example.org'],
      [],
      1,
    ]);
  });

  test('of a sheet is one, has its open ranges, and is listed apart from those of ranges', () => {
    expect(
      valueOf(`${FACTS}
        const other = file.insertSheet('Other');
        other.getRange('A1').protect().setDescription('range');
        const made = other.protect().setDescription('sheet');
        made.setUnprotectedRanges([other.getRange('B2:C3'), other.getRange('E5')]);
        const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
        const list = (where, kind) => where.getProtections(kind).map(each => each.getDescription());
        const before = [list(file, SHEET), list(file, RANGE), list(other, SHEET), list(other, RANGE),
          list(sheet, SHEET), list(sheet, RANGE), facts(other.protect()).open, facts(made).type];
        made.remove();
        return [...before, list(file, SHEET), list(file, RANGE)];`),
    ).toEqual([
      ['sheet'],
      ['range'],
      ['sheet'],
      ['range'],
      [],
      [],
      ['B2:C3', 'E5'],
      'SHEET',
      [],
      ['range'],
    ]);
  });
});

describe('a banding', () => {
  const FACTS = `const facts = (each) => ({
    range: each.getRange().getA1Notation(), header: each.getHeaderRowColor(), first: each.getFirstRowColor(),
    second: each.getSecondRowColor(), footer: each.getFooterRowColor()});`;

  test.each([
    ["setHeaderRowColor('#000001')", {header: '#000001'}],
    ["setFirstRowColor('#000002')", {first: '#000002'}],
    ["setSecondRowColor('#000003')", {second: '#000003'}],
    ["setFooterRowColor('#000004')", {footer: '#000004'}],
    ['setFooterRowColor(null)', {footer: null}],
    ['setHeaderRowColor(null)', {header: null}],
    ["setRange(sheet.getRange('B2:C9'))", {range: 'B2:C9'}],
  ])('%s changes that alone, of that one', (call, changed) => {
    const [before, other, told, after] = valueOf(`${FACTS}
      const {BLUE, GREEN} = SpreadsheetApp.BandingTheme;
      const other = sheet.getRange('F1:G5').applyRowBanding(GREEN, true, true);
      const made = sheet.getRange('A1:B5').applyRowBanding(BLUE, true, true);
      const before = facts(made);
      const back = made.${call};
      return [before, facts(other), facts(back), sheet.getBandings().map(facts)];`) as object[];
    expect(told).toEqual({...before, ...changed});
    expect(after).toEqual([other, told]);
  });

  test('has a header unless it is told not to, and a footer only if it is told to', () => {
    expect(
      valueOf(`const {BLUE} = SpreadsheetApp.BandingTheme;
        const told = (each) => [each.getHeaderRowColor() !== null, each.getFooterRowColor() !== null];
        return [sheet.getRange('A1:B5').applyRowBanding(), sheet.getRange('D1:E5').applyRowBanding(BLUE),
          sheet.getRange('G1:H5').applyRowBanding(BLUE, false, true)].map(told);`),
    ).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  test('is listed where a range meets it, refuses another over it, and goes alone', () => {
    const two = `const one = sheet.getRange('A1:B5').applyRowBanding();
      const two = sheet.getRange('D1:E5').applyRowBanding();`;
    expect(refusalOf(`${two} sheet.getRange('B5:C6').applyRowBanding();`)).toBe(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    expect(
      valueOf(`${two}
        const met = ['A1', 'B5:D5', 'C1:C9', 'E6'].map(name => sheet.getRange(name).getBandings().length);
        one.remove();
        return [met, file.getBandings().map(each => each.getRange().getA1Notation())];`),
    ).toEqual([[1, 2, 0, 0], ['D1:E5']]);
  });
});

describe('developer metadata', () => {
  const FACTS = `const where = (each) => {
      const at = each.getLocation();
      return [String(at.getLocationType()), at.getSpreadsheet()?.getId() ?? null, at.getSheet()?.getName() ?? null,
        at.getRow()?.getA1Notation() ?? null, at.getColumn()?.getA1Notation() ?? null];
    };
    const facts = (each) => ({key: each.getKey(), value: each.getValue(), seen: String(each.getVisibility()),
      where: where(each)});`;

  test.each([
    ["setKey('other')", {key: 'other'}],
    ["setValue('new')", {value: 'new'}],
    [
      'setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)',
      {seen: 'PROJECT'},
    ],
    [
      'moveToSpreadsheet()',
      {where: ['SPREADSHEET', 'book-1', null, null, null]},
    ],
    ['moveToSheet(sheet)', {where: ['SHEET', null, 'Sheet1', null, null]}],
    [
      "moveToRow(sheet.getRange('4:4'))",
      {where: ['ROW', null, null, 'A4:Z4', null]},
    ],
    [
      "moveToColumn(sheet.getRange('C:C'))",
      {where: ['COLUMN', null, null, null, 'C1:C1000']},
    ],
  ])('%s changes that alone', (call, changed) => {
    const [before, told, after] = valueOf(`${FACTS}
      sheet.getRange('2:2').addDeveloperMetadata('key', 'value');
      const [made] = sheet.getRange('2:2').getDeveloperMetadata();
      const before = facts(made);
      const back = made.${call};
      return [before, facts(back), file.createDeveloperMetadataFinder().find().map(facts)];`) as object[];
    expect(before).toEqual({
      key: 'key',
      value: 'value',
      seen: 'DOCUMENT',
      where: ['ROW', null, null, 'A2:Z2', null],
    });
    expect(told).toEqual({...before, ...changed});
    expect(after).toEqual([told]);
  });

  const SEVERAL = `const {PROJECT, DOCUMENT} = SpreadsheetApp.DeveloperMetadataVisibility;
    const {ROW, COLUMN, SHEET, SPREADSHEET} = SpreadsheetApp.DeveloperMetadataLocationType;
    const other = file.insertSheet('Other');
    file.addDeveloperMetadata('file', 'x');
    sheet.addDeveloperMetadata('sheet', 'x', PROJECT);
    sheet.getRange('2:2').addDeveloperMetadata('row', PROJECT);
    sheet.getRange('3:3').addDeveloperMetadata('row', 'y');
    sheet.getRange('B:B').addDeveloperMetadata('column', 'x', DOCUMENT);
    other.getRange('2:2').addDeveloperMetadata('elsewhere');
    const found = (finder) => finder.find().map(each => each.getKey() + (each.getValue() ?? '-')).sort();`;

  test.each([
    ["file, 'withKey', 'row'", ['row-', 'rowy']],
    ["file, 'withValue', 'x'", ['columnx', 'filex', 'sheetx']],
    ["file, 'withVisibility', PROJECT", ['row-', 'sheetx']],
    ["file, 'withLocationType', ROW", ['elsewhere-', 'row-', 'rowy']],
    ["file, 'withLocationType', COLUMN", ['columnx']],
    ["file, 'withLocationType', SHEET", ['sheetx']],
    ["file, 'withLocationType', SPREADSHEET", ['filex']],
    ["sheet, 'withLocationType', ROW", ['row-', 'rowy']],
    ["sheet, 'withVisibility', DOCUMENT", ['columnx', 'rowy']],
    ["other, 'withVisibility', DOCUMENT", ['elsewhere-']],
    ["sheet.getRange('2:2'), 'withVisibility', PROJECT", ['row-']],
    ["sheet.getRange('2:2'), 'onIntersectingLocations'", ['columnx', 'row-']],
    [
      "sheet.getRange('B:B'), 'onIntersectingLocations'",
      ['columnx', 'row-', 'rowy'],
    ],
  ])('is found: %s', (asked, keys) => {
    expect(
      valueOf(`${SEVERAL}
        const ask = (where, how, what) =>
          found(where.createDeveloperMetadataFinder()[how](...(what === undefined ? [] : [what])))
            .filter(each => what !== undefined || !/^(?:sheet|file)/.test(each));
        return ask(${asked});`),
    ).toEqual(keys);
  });

  test('is listed by the place that it stands on, and goes alone', () => {
    expect(
      valueOf(`${SEVERAL}
        const list = (where) => where.getDeveloperMetadata().map(each => each.getKey());
        const places = () => [file, sheet, other, sheet.getRange('2:2'), sheet.getRange('3:3'), sheet.getRange('B:B')].map(list);
        const before = places();
        sheet.getRange('2:2').getDeveloperMetadata()[0].remove();
        return [before, places()];`),
    ).toEqual([
      [['file'], ['sheet'], [], ['row'], ['row'], ['column']],
      [['file'], ['sheet'], [], [], ['row'], ['column']],
    ]);
  });
});

test('a named range keeps its name, its range, or goes', () => {
  expect(
    valueOf(`const list = (where) => where.getNamedRanges().map(each => each.getName() + ' ' + each.getRange().getA1Notation());
      const other = file.insertSheet('Other');
      file.setNamedRange('one', sheet.getRange('A1:B2'));
      file.setNamedRange('two', other.getRange('C3'));
      const seen = [list(file), list(sheet), list(other)];
      const [one] = file.getNamedRanges();
      one.setName('first'); seen.push(list(file));
      one.setRange(other.getRange('D4:D5')); seen.push(list(file), list(other));
      file.setNamedRange('two', sheet.getRange('E5')); seen.push(list(sheet));
      one.remove(); seen.push(list(file));
      file.removeNamedRange('two'); seen.push(list(file), file.getRangeByName('two'));
      return seen;`),
  ).toEqual([
    ['one A1:B2', 'two C3'],
    ['one A1:B2'],
    ['two C3'],
    ['first A1:B2', 'two C3'],
    ['first D4:D5', 'two C3'],
    ['first D4:D5', 'two C3'],
    ['two E5'],
    ['two E5'],
    [],
    null,
  ]);
});
