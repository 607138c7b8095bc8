/** Rows that move, headers that change and cells that are typed over while a save is under way. */
import {expect, test} from '@jest/globals';
import {ADD, EDIT, cutOff, type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  type Call,
  type Hands,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

/** Puts a blank row above at each of the first so many looks before a write. */
function inserting(planner: Planner, most: number): Hands {
  let count = 0;
  return {
    after: ({op}) => {
      if (op !== 'range.canEdit' || count++ >= most) return;
      const sheet = planner.sheetId('Activities');
      planner.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
    },
  };
}

const rows = (planner: Planner) =>
  planner.records('Activities').filter(row => Object.keys(row).length > 0);

const endings = (planner: Planner) =>
  planner
    .records('Log')
    .map(({What: what}) => what)
    .filter(what => what === 'Done' || what === 'Not saved');

const EDITED = {...ACTIVITY, Partner: 'Museum', Sessions: 9, Notes: 'Shoes'};

test('a save whose row moves twice is made at the third try', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA], inserting(planner, 2));
  expect(rows(planner)).toEqual([EDITED]);
  expect(endings(planner)).toEqual(['Not saved', 'Not saved', 'Done']);
});

test('a save whose row never rests is given up, with nothing left of it', () => {
  const planner = new Planner();
  expect(() =>
    planner.run('saveActivity', [EDIT, ANA], inserting(planner, 9)),
  ).toThrow(
    'Rows of Activities kept moving while this was saved, so nothing was saved; what you typed is still here. Try again when nobody is sorting or inserting rows.',
  );
  expect(rows(planner)).toEqual([ACTIVITY]);
  expect(endings(planner)).toEqual(['Not saved', 'Not saved', 'Not saved']);
});

test('one that was cut off before and can’t be finished for rows that never rest stays open', () => {
  const planner = cutOff(EDIT, 4);
  expect(planner.run('settle', [BEN], inserting(planner, 9))).toEqual([
    expect.stringContaining(
      'Rows of Activities kept moving while this was saved. It was cut off half-way before, and the planner goes on with it when it next opens.',
    ),
  ]);
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
  expect(rows(planner)).toEqual([EDITED]);
});

test('what is typed between two tries to finish a save that was cut off stands', () => {
  const planner = cutOff(EDIT, 4);
  const {after: insert} = inserting(planner, 1);
  let flushes = 0;
  const notices = planner.run('settle', [BEN], {
    after: call => {
      insert?.(call);
      if (call.op === 'flush' && ++flushes === 2)
        type(planner, 3, 'Partner', 'Zoo');
    },
  });
  expect(rows(planner)[0]).toMatchObject({Partner: 'Zoo'});
  expect(notices).toEqual([expect.stringContaining('"Zoo"')]);
});

/** Does something right after the rows were written. */
function afterWriting(work: () => void): Hands {
  let flushes = 0;
  return {
    after: ({op}) => {
      if (op === 'flush' && flushes++ === 0) work();
    },
  };
}

test('a column that is renamed right after it was written is the same column', () => {
  const planner = new Planner();
  const column = planner.values('Activities')[0]!.indexOf('Partner') + 1;
  planner.run(
    'saveActivity',
    [EDIT, ANA],
    afterWriting(() =>
      planner.edit({
        do: 'type',
        rect: {
          sheet: planner.sheetId('Activities'),
          row: 1,
          column,
          rows: 1,
          columns: 1,
        },
        texts: [['Friend']],
      }),
    ),
  );
  const {Partner: partner, ...rest} = EDITED;
  expect(rows(planner)).toEqual([{...rest, Friend: partner}]);
  expect(endings(planner)).toEqual(['Done']);
});

test('a column that is deleted just as it is written is not taken for the nameless one that comes to its place', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  const notes = planner.values('Activities')[0]!.indexOf('Notes') + 1;
  const columns = {axis: 'columns', sheet, count: 1} as const;
  planner.edit({do: 'insert', ...columns, start: notes + 1});
  let writes = 0;
  expect(() =>
    planner.run('saveActivity', [EDIT, ANA], {
      // The first is that of the Log.
      before: ({op}) => {
        if (op === 'range.set' && ++writes === 2)
          planner.edit({do: 'delete', ...columns, start: notes});
      },
    }),
  ).toThrow('Notes');
  expect(planner.values('Activities').flat()).not.toContain('Shoes');
});

const objective = (id?: string) => ({
  ...(id && {id}),
  standards: '3.OA.1',
  objective: 'Divide within 100',
  priority: 'Normal',
});
const saving = (...objectives: readonly object[]) => ({
  operation: 'both',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Math',
  objectives,
});

const typeObjective = (planner: Planner, row: number, text: string) =>
  planner.edit({
    do: 'type',
    rect: {
      sheet: planner.sheetId('Objectives'),
      row,
      column: planner.values('Objectives')[0]!.indexOf('Objective') + 1,
      rows: 1,
      columns: 1,
    },
    texts: [[text]],
  });

test('whoever types over a row that was edited is told, a new row beside it or not', () => {
  const planner = new Planner(standardTabs([OBJECTIVE]));
  expect(() =>
    planner.run(
      'saveObjectives',
      [saving(objective('OBJ-AAAAAA'), objective()), ANA],
      afterWriting(() => typeObjective(planner, 2, 'Theirs')),
    ),
  ).toThrow(
    'Somebody changed Objective of OBJ-AAAAAA while you saved: it now says "Theirs", yours was "Divide within 100". The rest of your change is saved. Look at the row, and save again if yours should stand.',
  );
  expect(
    planner.records('Objectives').map(({Objective: words}) => words),
  ).toEqual(['Theirs', 'Divide within 100']);
});

test('of two new rows, one that somebody has typed over at once is saved all the same', () => {
  const planner = new Planner(standardTabs([OBJECTIVE]));
  const {ids} = planner.run(
    'saveObjectives',
    [saving(objective(), objective()), ANA],
    afterWriting(() => typeObjective(planner, 4, 'Theirs')),
  ) as {ids: string[]};
  expect(ids).toHaveLength(2);
  expect(
    planner.records('Objectives').map(({Objective: words}) => words),
  ).toEqual(['Multiply within 100', 'Divide within 100', 'Theirs']);
});

test('a day in the notes stays words, and the days of a start and an end are days', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {
      ...ADD,
      startDate: '2026-11-03',
      endDate: '2026-11-24',
      notes: '2026-11-10',
    },
    ANA,
  ]);
  expect(planner.records('Activities')[1]).toMatchObject({
    'Start date': {date: Date.UTC(2026, 10, 3, 5)},
    'End date': {date: Date.UTC(2026, 10, 24, 5)},
    Notes: '2026-11-10',
  });
});

test('cells of a row that others fill while it is added are theirs, and nothing is written over', () => {
  const planner = new Planner();
  let isTyped = false;
  planner.run('saveActivity', [ADD, ANA], {
    after: ({op}) => {
      if (op !== 'range.canEdit' || isTyped) return;
      isTyped = true;
      type(planner, 3, 'Activity', 'Choir');
    },
  });
  expect(rows(planner).map(({Activity: name}) => name)).toEqual([
    'Library night',
    'Choir',
    'Dentist',
  ]);
});

/** Three activities, to which one is added while somebody does something. */
function addedBeside(
  act: (planner: Planner) => void,
  at: (call: Call) => boolean,
) {
  const names = ['Choir', 'Chess', 'Band'];
  const planner = new Planner(
    standardTabs(
      [OBJECTIVE],
      names.map(Activity => ({
        ...ACTIVITY,
        Activity,
        'Activity ID': `ACT-${Activity}`,
      })),
    ),
  );
  planner.run('saveActivity', [ADD, ANA], {
    before: call => at(call) && act(planner),
  });
  return rows(planner).map(({Activity}) => Activity);
}

const wholeRow = (planner: Planner, row: number) => ({
  sheet: planner.sheetId('Activities'),
  ...{row, column: 1, rows: 1, columns: 22},
});

test.each([3, 5, 7, 9, 11, 12])(
  'a row that somebody empties, id and all, before call %i of a save that adds one stays empty',
  at => {
    const left = addedBeside(
      planner => planner.edit({do: 'clear', rect: wholeRow(planner, 3)}),
      ({index}) => index === at,
    );
    expect(left).toEqual(['Choir', 'Band', ADD.activity]);
  },
);

test('a row that somebody cuts out and pastes where one is being added is not lost', () => {
  const left = addedBeside(
    planner =>
      planner.edit({
        do: 'paste',
        from: wholeRow(planner, 3),
        to: wholeRow(planner, 5),
        move: true,
      }),
    ({index}) => index === 9,
  );
  expect(left.toSorted()).toEqual(['Band', 'Chess', 'Choir', ADD.activity]);
});
