import {expect, test} from '@jest/globals';
import {OBJECTIVES} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
} from './on-host/planner';

const EDIT = {
  operation: 'edit',
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  lead: 'Ms. Ortiz',
};
const SCRIPT = {
  key: 'ben',
  name: 'Ben',
  isOwner: true,
  kind: 'script',
} as const;

interface Read {
  readonly values: unknown[][] | null;
  readonly problems: {readonly message: string; readonly fix: string}[];
  readonly refusal: string | null;
}

function marked(): Planner {
  const planner = new Planner();
  planner.run('mark', []);
  return planner;
}

function header(planner: Planner, column: number, text: string): void {
  planner.edit({
    do: 'type',
    rect: {
      sheet: planner.sheetId('Activities'),
      row: 1,
      column,
      rows: 1,
      columns: 1,
    },
    texts: [[text]],
  });
}

const read = (planner: Planner, tab: string) =>
  planner.run('readTab', [tab]) as Read;

test('reading needs no set-up: a missing tab is null, and nothing is written', () => {
  const planner = new Planner([['Sheet1', [['hello']]]]);
  expect(read(planner, 'Objectives')).toEqual({
    values: null,
    problems: [],
    refusal: null,
  });
});

test('a tab is found by its name in any case, with blanks around it', () => {
  const [, rows] = tabOf(OBJECTIVES, [OBJECTIVE]);
  const planner = new Planner([[' OBJECTIVES ', rows]]);
  expect(read(planner, 'Objectives').values).toHaveLength(2);
});

test('dates are read as days in the time zone of the file', () => {
  const [headers = []] = tabOf(OBJECTIVES, [])[1];
  const planner = new Planner([
    [
      'Objectives',
      [headers, [{serial: 46266}, '3'], [{serial: 46266.99}, '4']],
    ],
  ]);
  for (const timeZone of [
    'Pacific/Honolulu',
    'Pacific/Kiritimati',
    'Europe/Lisbon',
  ]) {
    planner.workbook.apply('spreadsheet.set', {timeZone}, SCRIPT);
    const {values} = read(planner, 'Objectives');
    expect(values!.slice(1).map(row => row[0])).toEqual([
      {year: 2026, month: 9, day: 1},
      {year: 2026, month: 9, day: 1},
    ]);
  }
});

test('a renamed tab is still read by its mark, but not written until it is mended', () => {
  const planner = marked();
  const sheet = planner.sheetId('Activities');
  planner.edit({do: 'renameSheet', sheet, name: 'Clubs'});
  const {values, problems} = read(planner, 'Activities');
  expect(values).toHaveLength(2);
  expect(problems.map(({message}) => message)).toEqual([
    'The tab Activities is now called "Clubs".',
  ]);
  expect(() => planner.run('saveActivity', [EDIT, ANA])).toThrow(
    'The tab Activities is now called "Clubs". Until this is clear, nothing is saved there.',
  );
  expect(planner.run('repairs', [])).toEqual([
    'Call the tab "Clubs" Activities again.',
  ]);
  expect(planner.sheetId('Clubs')).toBe(sheet);
  planner.run('mend', []);
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Lead: 'Ms. Ortiz',
  });
});

test('a duplicate of a tab is passed over', () => {
  const planner = marked();
  planner.edit({do: 'copySheet', sheet: planner.sheetId('Activities')});
  expect(read(planner, 'Activities').refusal).toBeNull();
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Lead: 'Ms. Ortiz',
  });
  expect(planner.record('Copy of Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
});

test('a renamed header is still read, named, and put back by the repair', () => {
  const planner = marked();
  header(planner, 7, 'Organisation');
  const {values, refusal} = read(planner, 'Activities');
  expect(values![0]![6]).toBe('Partner');
  expect(refusal).toMatch(
    /^The column Partner of Activities now has the header "Organisation"/,
  );
  expect(() => planner.run('saveActivity', [EDIT, ANA])).toThrow(
    'Organisation',
  );
  expect(planner.run('repairs', [])).toEqual([
    'Write the header Partner over column G of Activities again.',
  ]);
  planner.run('mend', []);
  expect(planner.values('Activities')[0]![6]).toBe('Partner');
  planner.run('saveActivity', [EDIT, ANA]);
});

test('a header that was typed over another column is named with both places', () => {
  const planner = marked();
  header(planner, 7, 'Club');
  header(planner, 22, 'Partner');
  expect(() => planner.run('saveActivity', [EDIT, ANA])).toThrow(
    'The header Partner of Activities stands over column V now, but it belonged to column G, headed "Club".',
  );
  expect(planner.run('mend', [])).toEqual([
    'Go on with column V of Activities as Partner.',
  ]);
  planner.run('saveActivity', [EDIT, ANA]);
});

test('a header that stands twice makes the tab read-only, and the marked column is the one that is read', () => {
  const planner = marked();
  header(planner, 21, 'partner');
  expect(() => planner.run('saveActivity', [EDIT, ANA])).toThrow(
    'The header Partner stands more than once in Activities: over columns G and U.',
  );
  expect(planner.run('mend', [])).toEqual([
    'Go on with column G of Activities as Partner, and call the other "Partner (2)".',
  ]);
  expect(planner.values('Activities')[0]![20]).toBe('Partner (2)');
  planner.run('saveActivity', [EDIT, ANA]);
});

test('a header that stands twice is listed with its place, marks or no marks', () => {
  for (const planner of [marked(), new Planner()]) {
    header(planner, 21, ' PARTNER ');
    const {problems} = planner.run('readTab', ['Activities']) as {
      problems: unknown[];
    };
    expect(problems).toEqual([
      {
        sheet: 'Activities',
        row: 1,
        column: 'Partner',
        value: 'PARTNER',
        severity: 'problem',
        message:
          'The header Partner stands more than once in Activities: over columns G and U.',
        fix: 'Until this is clear, nothing is saved here. Set up planner can mend it: Go on with column G of Activities as Partner, and call the other "Partner (2)".',
      },
    ]);
  }
});

test('without marks, the headers alone tell the columns', () => {
  const planner = new Planner();
  header(planner, 7, 'Organisation');
  expect(read(planner, 'Activities').refusal).toBeNull();
  expect(() =>
    planner.run('saveActivity', [{...EDIT, partner: 'Museum'}, ANA]),
  ).toThrow('has no column Partner');
});

test('marks follow columns that are moved', () => {
  const planner = marked();
  planner.edit({
    do: 'move',
    axis: 'columns',
    sheet: planner.sheetId('Activities'),
    start: 20,
    count: 1,
    destination: 1,
  });
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Lead: 'Ms. Ortiz',
  });
});

test('marking twice marks once', () => {
  const planner = marked();
  const count = () => planner.workbook.toData().metadata.length;
  const once = count();
  planner.run('mark', []);
  expect(count()).toBe(once);
});

test('a copy of the file is known until somebody says what it is for', () => {
  const planner = marked();
  expect(planner.run('isCopy', [])).toBe(false);
  const copy = new Planner(standardTabs(), 20, {
    ...planner.workbook.toData(),
    id: 'file-2',
  });
  expect(copy.run('isCopy', [])).toBe(true);
  copy.run('saveActivity', [EDIT, ANA]);
  copy.run('adopt', []);
  expect(copy.run('isCopy', [])).toBe(false);
});

test('a name is kept for its person', () => {
  const planner = new Planner();
  expect(planner.run('giveName', ['  Ana Lopes '])).toBe('Ana Lopes');
  expect(() => planner.run('giveName', ['  '])).toThrow(
    'Write your name on one line',
  );
});

test('a moment of trouble at Google is waited out when reading', () => {
  const planner = new Planner();
  let troubles = 0;
  const value = planner.run('readTab', ['Activities'], {
    before: ({op}) => {
      if (op === 'range.get' && troubles++ < 3)
        throw new Error(
          'Service Spreadsheets failed while accessing document with id x.',
        );
    },
  }) as Read;
  expect(value.values).toHaveLength(2);
});
