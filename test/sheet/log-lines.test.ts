/** What the Log holds of a save, line by line: nothing that a person has not done, and all that undoes it. */
import {expect, test} from '@jest/globals';
import {EDIT as FIELDS, cutOff} from './on-host/cut-off';
import {
  ANA,
  BEN,
  EDIT as PARTNER,
  Planner,
  type Record_,
} from './on-host/planner';
import {protectColumn} from './on-host/protection';

const EDIT = {...PARTNER, sessions: 9};

/** The lines of the Log, the moment apart. */
function lines(planner: Planner): {[header: string]: unknown}[] {
  return planner.records('Log').map(({When: when, ...line}) => {
    expect(when).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    return line;
  });
}

test('a save is one line with both sides of what changed, and one that says it is done, and by whom', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  expect(lines(planner)).toEqual([
    {
      Who: 'Ana',
      What: 'Changed "Library night" in Family literacy, October 2026: Partner, Sessions.',
      Operation: 'edit',
      Table: 'Activities',
      ID: 'ACT-AAAAAA',
      Before: '{"Partner":"City Library","Sessions":2}',
      After: '{"Partner":"Museum","Sessions":9}',
    },
    {What: 'Done', Operation: 'edit', After: '{"by":"ana-key"}'},
  ]);
});

test('a save that was cut off is finished in nobody’s name', () => {
  const planner = new Planner();
  let writes = 0;
  const cut = () =>
    planner.run('saveActivity', [EDIT, ANA], {
      before: ({op}) => {
        if (op === 'range.set' && ++writes > 3)
          throw new Error('Service Spreadsheets timed out');
      },
    });
  expect(cut).toThrow('timed out');
  planner.run('settle', [BEN]);
  const ended = lines(planner).slice(1);
  expect(ended.at(-1)).toMatchObject({What: 'Done', Operation: 'edit'});
  expect(JSON.stringify(ended)).not.toContain('ben-key');
});

const lastLine = (planner: Planner) => lines(planner).at(-1);

test('a save that was cut off when all was written is done, without a word and in nobody’s name', () => {
  const planner = cutOff(FIELDS, 6);
  const saved = planner.records('Activities');
  expect(saved[0]).toMatchObject({Partner: 'Museum', Notes: 'Shoes'});
  expect(lastLine(planner)).not.toHaveProperty('What', 'Done');
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(lastLine(planner)).toEqual({What: 'Done', Operation: 'edit'});
  expect(planner.records('Activities')).toEqual(saved);
  expect(planner.run('listChanges', [BEN])).toMatchObject([{mine: false}]);
});

test('a save that was cut off before anything was written is not saved, without a word, and can be sent again', () => {
  const planner = cutOff(FIELDS, 3);
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(lastLine(planner)).toEqual({What: 'Not saved', Operation: 'edit'});
  expect(planner.run('listChanges', [ANA])).toEqual([]);
  planner.run('saveActivity', [FIELDS, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Notes: 'Shoes',
  });
});

test('a save that was cut off half-way is finished under its maker’s name, and is nobody’s to take for his own', () => {
  const planner = cutOff(FIELDS, 4);
  expect(planner.run('settle', [{...BEN, key: ''}])).toHaveLength(1);
  expect(lastLine(planner)).toMatchObject({What: 'Done', Operation: 'edit'});
  expect(planner.run('listChanges', [BEN])).toMatchObject([
    {who: 'Ana', mine: false},
  ]);
  planner.run('settle', [BEN]);
  expect(planner.run('listChanges', [BEN])).toHaveLength(1);
});

test('ids that were given are a note without an operation, which nobody can undo', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  const column = planner.values('Activities')[0]!.indexOf('Activity ID') + 1;
  planner.edit({
    do: 'type',
    rect: {sheet, row: 2, column, rows: 1, columns: 1},
    texts: [['']],
  });
  planner.run('giveIds', [ANA]);
  const [note] = lines(planner);
  expect(note).toMatchObject({Table: 'Activities'});
  expect(Object.keys(note!)).not.toContain('Operation');
  expect(Object.keys(note!)).not.toContain('Before');
  expect(planner.run('listChanges', [ANA])).toEqual([]);
});

test('where the Log is protected from somebody nothing is saved, and it is said', () => {
  const planner = new Planner();
  protectColumn(planner, 'Log', 1);
  const before: readonly Record_[] = planner.records('Activities') as never;
  expect(() => planner.run('saveActivity', [EDIT, ANA], {}, false)).toThrow(
    'You can’t change the hidden tab Log',
  );
  expect(planner.records('Activities')).toEqual(before);
});

test('lines that somebody typed into the Log are passed over', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  const sheet = planner.sheetId('Log');
  const headers = planner.values('Log')[0]!.map(String);
  const type = (row: number, header: string, text: string) =>
    planner.edit({
      do: 'type',
      rect: {
        sheet,
        row,
        column: headers.indexOf(header) + 1,
        rows: 1,
        columns: 1,
      },
      texts: [[text]],
    });
  type(4, 'What', 'Done');
  type(4, 'Operation', 'mine');
  type(5, 'What', 'A note of mine');
  type(5, 'After', '{"by": 7');
  expect(planner.run('listChanges', [ANA])).toHaveLength(1);
  planner.run('undo', ['edit', ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'City Library',
    Sessions: 2,
  });
});

test('of a new row the Log holds the cells in which something stands, and no others', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {
      operation: 'add',
      month: '2026-11',
      area: 'healthWellness',
      activity: 'Dentist',
      partner: '',
      sessions: null,
    },
    ANA,
  ]);
  const [begun] = lines(planner);
  expect(begun).not.toHaveProperty('Before');
  expect(begun).toMatchObject({
    After:
      '{"Month":"2026-11","Area":"Health and wellness","Activity":"Dentist"}',
  });
});
