/** An import that is cut off, or meets people at work in the tab: nothing is lost, and it can go on. */
import type {FileStandard} from '../../src/domain/framework/framework-file';
import {keyOf} from '../../src/sheet/import-record';
import {STANDARDS} from '../../src/sheet/reference-tabs';
import {
  ANA,
  BEN,
  type Hands,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';

const standard = (n: number, text = `Text ${n}`): FileStandard => ({
  code: `M.${n}`,
  text,
  grades: ['3'],
  subject: 'Math',
  parent: 'M',
  guid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
});

const STANDING: readonly Record_[] = [
  {
    Code: 'M.1',
    Text: 'Old words',
    Grade: '3',
    Subject: 'Math',
    Parent: 'M',
    GUID: '00000000-0000-4000-8000-000000000001',
    Framework: 'Ocean',
  },
  {Code: 'B.1', Text: 'Of others', Framework: 'Bay'},
];

const planner = (standing = STANDING, spareRows = 20) =>
  new Planner([...standardTabs(), tabOf(STANDARDS, standing)], spareRows);

const REQUEST = {
  operation: 'import',
  framework: 'Ocean',
  standards: Array.from({length: 510}, (_, n) => standard(n + 1)),
  codesOnly: false,
  notice: null,
};

const bringIn = (file: Planner, hands: Hands = {}, who = ANA) =>
  file.run('importStandards', [REQUEST, who], hands);

const codes = (file: Planner) =>
  file.records('Standards').map(({Code}) => Code);

const WHOLE = [
  'M.1',
  'B.1',
  ...REQUEST.standards.slice(1).map(({code}) => code),
];

function killed(at: number): Hands {
  return {
    before: ({index}) => {
      if (index >= at) throw new Error('Exceeded maximum execution time');
    },
  };
}

/** What is noted at the head of the column Text. */
function noteOf(file: Planner): unknown {
  const rect = {
    sheet: file.sheetId('Standards'),
    row: 1,
    column: 2,
    rows: 1,
    columns: 1,
  };
  const asked = {rect, facet: 'notes'} as const;
  const reader = {
    key: 'eve',
    name: 'Eve',
    isOwner: true,
    kind: 'person',
  } as const;
  return file.workbook.apply('range.get', asked, reader);
}

/** Of the calls of this import: its first line in the Log, its blocks, its look back, its last line. */
const CALLS = [10, 15, 18, 21, 23];

test.each(CALLS)(
  'cut off at call %i, it leaves others’ rows alone, and a repeat brings in the rest',
  at => {
    const file = planner();
    expect(() => bringIn(file, killed(at))).toThrow();
    expect(file.records('Standards')[1]).toMatchObject({Code: 'B.1'});
    if (at % 2 === 0) file.run('settle', [BEN]);
    const request = at % 2 === 0 ? {...REQUEST, operation: 'again'} : REQUEST;
    file.run('importStandards', [request, ANA]);
    expect(codes(file)).toEqual(WHOLE);
    expect(file.records('Standards')[0]).toMatchObject({Text: 'Text 1'});
  },
);

test.each([12, 15, 16, 17, 18, 19, 20, 22, 24])(
  'cut off at call %i, wording never stands there without its notice',
  at => {
    const file = planner();
    const request = {...REQUEST, notice: 'Shown with leave.'};
    try {
      file.run('importStandards', [request, ANA], killed(at));
    } catch {
      // What was left behind is what counts.
    }
    const isIn = file.records('Standards').some(({Text}) => Text === 'Text 1');
    expect(
      isIn && !JSON.stringify(noteOf(file)).includes('Shown with leave.'),
    ).toBe(false);
  },
);

/** After its first block and before its second. */
const BETWEEN_BLOCKS = 18;

test('one that was cut off is told when the planner opens, and can be taken back', () => {
  const file = planner();
  expect(() => bringIn(file, killed(BETWEEN_BLOCKS))).toThrow();
  expect(codes(file)).toHaveLength(501);
  expect(file.run('settle', [BEN])).toEqual([
    'An import by Ana was cut off half-way: Imported 509 standards of Ocean and updated 1. 500 of 510 are in. Import the same file again to add the rest, or undo it under Changes.',
  ]);
  file.run('undo', ['import', ANA]);
  expect(codes(file)).toEqual(['M.1', 'B.1']);
  expect(file.records('Standards')[0]).toMatchObject({Text: 'Old words'});
});

test('one that went on after it was cut off is taken back whole', () => {
  const file = planner();
  expect(() => bringIn(file, killed(BETWEEN_BLOCKS))).toThrow();
  expect(bringIn(file)).toMatchObject({remaining: 0});
  expect(codes(file)).toEqual(WHOLE);
  file.run('undo', ['import', ANA]);
  expect(codes(file)).toEqual(['M.1', 'B.1']);
});

test('what somebody types below the last row meanwhile is not written over', () => {
  const file = planner();
  const sheet = file.sheetId('Standards');
  const typing: Hands = {
    before: ({index}) => {
      // Between the first look at the tab and the last one before it is written.
      if (index !== 8) return;
      const rect = {sheet, row: 4, column: 1, rows: 1, columns: 1};
      file.edit({do: 'type', rect, texts: [['Z.9']]});
    },
  };
  expect(() => bringIn(file, typing)).toThrow(
    'Somebody is writing in the tab Standards at this moment, so nothing was imported.',
  );
  expect(codes(file)).toEqual(['M.1', 'B.1', 'Z.9']);
});

test.each([10, 12, 14, 18])(
  'a row that is inserted above before call %i costs nobody a row, and importing again mends the rest',
  at => {
    const file = planner();
    const sheet = file.sheetId('Standards');
    const inserting: Hands = {
      before: ({index}) => {
        if (index === at)
          file.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
      },
    };
    expect(() => bringIn(file, inserting)).toThrow(
      /moved while this was imported/,
    );
    expect(codes(file)).toContain('B.1');
    file.run('importStandards', [{...REQUEST, operation: 'again'}, ANA]);
    expect(new Set(codes(file).filter(Boolean))).toEqual(new Set(WHOLE));
    expect(
      file.records('Standards').filter(({Framework}) => Framework === 'Bay'),
    ).toEqual([{Code: 'B.1', Text: 'Of others', Framework: 'Bay'}]);
  },
);

test('a repeat of what is done gives the first answer; another save’s name is refused', () => {
  const file = planner();
  const first = bringIn(file);
  expect(first).toEqual({added: 509, changed: 1, remaining: 0});
  expect(bringIn(file)).toEqual(first);
  expect(codes(file)).toEqual(WHOLE);
  const named = {operation: 'act', month: '2026-10', area: 'healthWellness'};
  file.run('saveActivity', [{...named, activity: 'Dentist'}, ANA]);
  expect(() =>
    file.run('importStandards', [{...REQUEST, operation: 'act'}, ANA]),
  ).toThrow(/was used before, for something else/);
});

test('a repeat of what is done is refused where somebody has changed the tab since', () => {
  const file = planner();
  bringIn(file);
  const sheet = file.sheetId('Standards');
  file.edit({do: 'delete', axis: 'rows', sheet, start: 4, count: 1});
  const before = codes(file);
  expect(() => bringIn(file)).toThrow(
    'This was imported before, and the tab Standards has been changed since',
  );
  expect(codes(file)).toEqual(before);
});

test('a standard is known by its identifier, in whatever letters it is written', () => {
  const {code, text, grades, subject, parent, guid} = standard(10);
  const cells = {code, text, subject, parent, grade: grades.join()};
  const written = `{${guid.toUpperCase()}}`;
  expect(keyOf({...cells, guid: written})).toBe(keyOf({...cells, guid}));
  expect(keyOf({...cells, guid: ''})).not.toBe(keyOf({...cells, guid}));
});

test('a tab that has only one row left over grows', () => {
  const file = planner(STANDING, 1);
  bringIn(file);
  expect(codes(file)).toEqual(WHOLE);
});
