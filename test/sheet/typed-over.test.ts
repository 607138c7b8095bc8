/** People who type into the very cells of a save while it is written, and rows that never rest. */
import {expect, test} from '@jest/globals';
import {cutOff, EDIT, ADD, type} from './on-host/cut-off';
import {after, before, hands} from './on-host/moments';
import {plannerOf} from './on-host/named-activities';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';
import {protectTab} from './on-host/protection';

/** Somebody types as soon as a run has written so many times and had it carried out. */
function typingAfter(writes: number, act: () => void) {
  let count = 0;
  let isDone = false;
  return {
    after: ({op}: {readonly op: string}) => {
      if (op === 'range.set') count++;
      if (isDone || op !== 'flush' || count < writes) return;
      isDone = true;
      act();
    },
  };
}

test('what somebody typed over a saved cell meanwhile stands, and both sides are told', () => {
  const planner = new Planner();
  expect(() =>
    planner.run(
      'saveActivity',
      [EDIT, ANA],
      typingAfter(3, () => type(planner, 2, 'Partner', 'Theirs')),
    ),
  ).toThrow(
    /^Somebody changed Partner of ACT-AAAAAA while you saved: it now says "Theirs".*"Museum"/,
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Theirs',
    Sessions: 9,
    Notes: 'Shoes',
  });
});

test('what somebody typed into a row that was just added is his, and the row is saved', () => {
  const planner = new Planner();
  planner.run(
    'saveActivity',
    [ADD, ANA],
    typingAfter(3, () => type(planner, 3, 'Partner', 'Theirs')),
  );
  expect(planner.records('Activities')[1]).toMatchObject({
    Activity: 'Dentist',
    Partner: 'Theirs',
  });
  expect(planner.run('listChanges', [ANA])).toHaveLength(1);
});

/** Sorts the two rows of Activities the other way round. */
function turn(planner: Planner): void {
  const sheet = planner.sheetId('Activities');
  planner.edit({
    do: 'move',
    axis: 'rows',
    sheet,
    start: 2,
    count: 1,
    destination: 4,
  });
}

const two = () =>
  new Planner(
    standardTabs(
      [OBJECTIVE],
      [
        ACTIVITY,
        {...ACTIVITY, Activity: 'Math night', 'Activity ID': 'ACT-BBBBBB'},
      ],
    ),
  );

test('rows that are turned round before each write are told to be moving, and nothing is saved', () => {
  const planner = two();
  let turns = 0;
  expect(() =>
    planner.run('saveActivity', [EDIT, ANA], {
      before: ({op}) => {
        if (op !== 'range.set') return;
        turns++;
        turn(planner);
      },
    }),
  ).toThrow(/^Rows of Activities kept moving while this was saved/);
  expect(turns).toBeGreaterThan(3);
  expect(
    planner
      .records('Activities')
      .map(row => row['Partner'])
      .sort(),
  ).toEqual(['City Library', 'City Library']);
});

test('rows that are turned round once are no matter: the second try saves', () => {
  const planner = two();
  let turns = 0;
  planner.run('saveActivity', [EDIT, ANA], {
    before: ({op}) => {
      if (op === 'range.set' && ++turns === 2) turn(planner);
    },
  });
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
  });
  expect(planner.record('Activities', 'ACT-BBBBBB')).toMatchObject({
    Partner: 'City Library',
    Sessions: 2,
  });
});

test('a cut-off save is told of, and not settled, where somebody may not add to the Log', () => {
  const planner = cutOff(EDIT, 4);
  protectTab(planner, 'Log');
  const before = planner.records('Activities');
  expect(planner.run('settle', [BEN], {}, false)).toEqual([
    expect.stringMatching(
      /^A save .*was cut off half-way, and is not settled yet.*Log/,
    ),
  ]);
  expect(planner.records('Activities')).toEqual(before);
});

test('columns that somebody inserts while what was saved is read back are no matter', () => {
  for (let nth = 0; nth < 4; nth++) {
    const planner = two();
    const sheet = planner.sheetId('Activities');
    let reads = -1;
    planner.run('saveActivity', [EDIT, ANA], {
      before: ({op}) => {
        if (op === 'flush' && reads < 0) reads = 0;
        else if (op === 'range.get' && reads >= 0 && reads++ === nth)
          planner.edit({
            do: 'insert',
            axis: 'columns',
            sheet,
            start: 1,
            count: 5,
          });
      },
    });
    expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
      Partner: 'Museum',
      Sessions: 9,
      Notes: 'Shoes',
    });
    expect(planner.record('Activities', 'ACT-BBBBBB')).toMatchObject({
      Partner: 'City Library',
      Sessions: 2,
    });
  }
});

const WITH_NOTES = {...ACTIVITY, Notes: 'Bring a hat.'};

test.each([
  ['nothing', ''],
  ['a note of the school', 'Ours'],
])(
  'what was to be saved in a column that is deleted that moment is not taken for saved where a nameless one with %s in it comes to its place',
  (_, note) => {
    const planner = new Planner(standardTabs([OBJECTIVE], [WITH_NOTES]));
    planner.run('mark', []);
    const sheet = planner.sheetId('Activities');
    const notes = planner.values('Activities')[0]!.indexOf('Notes') + 1;
    const columns = {axis: 'columns', sheet, count: 1} as const;
    planner.edit({do: 'insert', ...columns, start: notes + 1});
    const beside = {sheet, row: 2, column: notes + 1, rows: 1, columns: 1};
    planner.edit({do: 'type', rect: beside, texts: [[note]]});
    const drop = () => planner.edit({do: 'delete', ...columns, start: notes});
    expect(() =>
      planner.run(
        'saveActivity',
        [EDIT, ANA],
        // The first is that of the Log.
        hands(before('range.set', 2, drop)),
      ),
    ).toThrow('Notes');
    expect(planner.values('Activities')[1]?.[notes - 1]).toBe(note);
  },
);

const NAMES = ['Choir', 'Art', 'Dance'];

test('the same words that somebody types where a new row was to go stay, and the new one goes below', () => {
  const at = plannerOf(NAMES);
  const same = () => type(at, 5, 'Activity', 'Dentist');
  at.run('saveActivity', [ADD, ANA], hands(before('range.set', 1, same)));
  expect(at.records('Activities').slice(3)).toMatchObject([
    {Activity: 'Dentist'},
    {Activity: 'Dentist', Partner: 'Clinic'},
  ]);
  expect(Object.keys(at.records('Activities')[3]!)).toEqual(['Activity']);
});

test('where somebody types again and again where a new row is to go, it is said, and all that is typed stays', () => {
  const at = plannerOf(NAMES);
  const typing = [1, 3, 5].map((nth, more) =>
    before('range.set', nth, () => type(at, 5 + more, 'Activity', 'Theirs')),
  );
  expect(() => at.run('saveActivity', [ADD, ANA], hands(...typing))).toThrow(
    'Rows of Activities kept moving while this was saved, so nothing was saved; what you typed is still here. Try again when nobody is sorting or inserting rows.',
  );
  const rest = at.records('Activities').slice(NAMES.length);
  expect(rest).toEqual(typing.map(() => ({Activity: 'Theirs'})));
});

/** An objective is edited and another one added; somebody types over one of them as soon as both are written. */
function typedOver(row: number): Planner {
  const planner = new Planner();
  const request = {
    operation: 'both',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {id: 'OBJ-AAAAAA', standards: '3.OA.1', objective: 'Divide'},
      {standards: '3.OA.2', objective: 'Add'},
    ].map(each => ({...each, priority: 'High'})),
  };
  const typing = after('flush', 1, () => {
    const sheet = planner.sheetId('Objectives');
    const column = planner.values('Objectives')[0]!.indexOf('Objective') + 1;
    const rect = {sheet, row, column, rows: 1, columns: 1};
    planner.edit({do: 'type', rect, texts: [['Theirs']]});
  });
  planner.run('saveObjectives', [request, ANA], hands(typing));
  return planner;
}

test('beside a row that is added, it is told that the edited one was typed over', () => {
  expect(() => typedOver(2)).toThrow(
    /^Somebody changed Objective of OBJ-AAAAAA while you saved/,
  );
});

test('beside a row that is edited, what somebody types into the added one is his', () => {
  const objectives = typedOver(3).records('Objectives');
  expect(objectives).toMatchObject([
    {Objective: 'Divide'},
    {Objective: 'Theirs', Standards: '3.OA.2'},
  ]);
});
