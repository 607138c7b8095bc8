/** A save and what people, or Google's late answers, do to it between its steps: each outcome is told as it is. */
import {expect, test} from '@jest/globals';
import {ADD, EDIT as WIDE_EDIT, cutOff, type} from './on-host/cut-off';
import {type Moment, after, before, hands, looked} from './on-host/moments';
import {
  activityOf,
  delivery,
  plannerOf,
  rowOf,
} from './on-host/named-activities';
import {ANA, BEN, type Hands, type Planner} from './on-host/planner';

const NAMES = ['Choir', 'Art', 'Dance'];
const planner = (spareRows?: number) => plannerOf(NAMES, spareRows);

const EDIT = {
  operation: 'edit',
  id: 'ACT-Choir',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Choir',
  partner: 'Museum',
  notes: 'Shoes',
};
const ON_HAND = {Partner: 'City Library'};
const EDITED = {Partner: 'Museum', Notes: 'Shoes'};

/** The lines of the Log, in short. */
const logged = (at: Planner) =>
  at.records('Log').map(({What, ID}) => ID ?? What);

function edit(at: Planner, ...moments: readonly Moment[]): string | null {
  try {
    at.run('saveActivity', [EDIT, ANA], hands(...moments));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Turns the first two rows round. */
function turn(at: Planner): void {
  const sheet = at.sheetId('Activities');
  at.edit({
    do: 'move',
    axis: 'rows',
    sheet,
    start: 2,
    count: 1,
    destination: 4,
  });
}

/** Takes its id from the last row, and its name. */
function forgetDance(at: Planner): void {
  type(at, 4, 'Activity ID', '');
  type(at, 4, 'Activity', 'Tango');
}

function deleteRow(at: Planner, start: number): void {
  const sheet = at.sheetId('Activities');
  at.edit({do: 'delete', axis: 'rows', sheet, start, count: 1});
}

test('a cut-off save whose rows keep moving stays open, and it is said that the planner goes on with it', () => {
  const at = cutOff({...WIDE_EDIT, id: 'ACT-Choir'}, 4, planner());
  const notices = at.run('settle', [BEN], {
    before: ({op}) => {
      if (op === 'range.set') turn(at);
    },
  });
  expect(notices).toEqual([
    expect.stringMatching(
      /kept moving while this was saved\. It was cut off half-way before, and the planner goes on with it when it next opens\.$/,
    ),
  ]);
  expect(at.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
  expect(rowOf(at, 'Choir')).toMatchObject({Partner: 'Museum', Sessions: 9});
});

/** As an answer of Google's shows the row that is older than our write; and then the one that is not. */
const old = (at: Planner) => () => {
  type(at, 2, 'Partner', 'City Library');
  type(at, 2, 'Notes', '');
};
const ours = (at: Planner) => () => {
  type(at, 2, 'Partner', 'Museum');
  type(at, 2, 'Notes', 'Shoes');
};

test('what an answer older than our write does not show is looked for once more, and saved', () => {
  const at = planner();
  expect(edit(at, after('flush', 1, old(at)), looked(1, ours(at)))).toBeNull();
  expect(logged(at)).toEqual(['ACT-Choir', 'Done']);
  expect(rowOf(at, 'Choir')).toMatchObject(EDITED);
});

test('what shows only after it was given up is saved after all, and can be undone', () => {
  const at = planner();
  expect(edit(at, after('flush', 1, old(at)), looked(2, ours(at)))).toBeNull();
  expect(logged(at)).toEqual(['ACT-Choir', 'Not saved', 'ACT-Choir', 'Done']);
  expect(rowOf(at, 'Choir')).toMatchObject(EDITED);
  at.run('undo', ['edit', ANA]);
  expect(rowOf(at, 'Choir')).toEqual(activityOf('Choir'));
});

test('of two rows, one that shows does not stand for the other', () => {
  const at = planner();
  const set = (row: number, [status, minutes, attended]: readonly string[]) => {
    type(at, row, 'Status', status!);
    type(at, row, 'Delivered minutes', minutes!);
    type(at, row, 'Attended', attended!);
  };
  const none = ['planned', '', ''];
  at.run(
    'saveDelivered',
    [delivery(['Choir', 'Art']), ANA],
    hands(
      after('flush', 1, () => {
        set(2, none);
        set(3, none);
      }),
      looked(2, () => set(2, ['Delivered', '90', '12'])),
    ),
  );
  const delivered = {
    Status: 'Delivered',
    'Delivered minutes': 90,
    Attended: 12,
  };
  expect(rowOf(at, 'Choir')).toMatchObject(delivered);
  expect(rowOf(at, 'Art')).toMatchObject(delivered);
});

/** How often the table is read after the write, until the next one. */
function looks(at: Planner, ...moments: readonly Moment[]): number {
  const calls: string[] = [];
  const {before: ahead, after: behind} = hands(...moments);
  const noting: Hands = {
    ...(ahead && {before: ahead}),
    after: call => {
      calls.push(call.op);
      behind?.(call);
    },
  };
  try {
    at.run('saveActivity', [EDIT, ANA], noting);
  } catch {
    // What it says is another matter.
  }
  const since = calls.slice(calls.indexOf('flush'));
  return since.slice(0, since.indexOf('range.set')).filter(isRead).length;
}
const isRead = (op: string) => op === 'range.get';

test('the table is read once after a write that is there, has hit another row, or was typed over', () => {
  const [whole, hit, typed] = [planner(), planner(), planner()];
  expect(looks(whole)).toBe(1);
  const over = () => type(typed, 2, 'Partner', 'Theirs');
  expect(looks(typed, after('flush', 1, over))).toBe(1);
  // And once for the formats of what is put back.
  expect(
    looks(
      hit,
      before('range.set', 3, () => turn(hit)),
    ),
  ).toBe(1 + 1);
});

test('what somebody writes in the same words into another row stays', () => {
  const at = planner();
  const same = () => type(at, 3, 'Partner', 'Museum');
  expect(edit(at, after('flush', 1, same))).toBeNull();
  expect(rowOf(at, 'Art')).toEqual({...activityOf('Art'), Partner: 'Museum'});
  expect(rowOf(at, 'Choir')).toMatchObject(EDITED);
});

test('a row whose id somebody empties meanwhile does not come over the one that is edited', () => {
  const at = planner();
  const empty = () => type(at, 3, 'Activity ID', '');
  expect(edit(at, before('range.set', 2, empty))).toBeNull();
  expect(at.records('Activities')).toEqual([
    {...activityOf('Choir'), ...EDITED},
    activityOf('Art'),
    activityOf('Dance'),
  ]);
});

test('where a row was hit, what somebody types over ours that moment ends nothing: the other row comes back', () => {
  const at = planner();
  const answer = edit(
    at,
    before('range.set', 3, () => turn(at)),
    after('flush', 1, () => type(at, 3, 'Partner', 'Theirs')),
  );
  expect(answer).toBeNull();
  expect(rowOf(at, 'Choir')).toMatchObject(EDITED);
  expect(rowOf(at, 'Art')).toEqual(activityOf('Art'));
});

test('a row that is deleted as it is saved is not said to be saved', () => {
  const at = planner();
  expect(
    edit(
      at,
      after('flush', 1, () => deleteRow(at, 2)),
    ),
  ).toContain('ACT-Choir is no longer in Activities');
  expect(logged(at)).toEqual(['ACT-Choir', 'Not saved']);
});

test('where Google fails in the middle and somebody typed over what was written, nothing is said to be saved', () => {
  const at = planner();
  const answer = edit(
    at,
    before('range.set', 4, () => {
      type(at, 2, 'Partner', 'Theirs');
      throw new Error('Google is tired.');
    }),
  );
  expect(answer).toBe('Google is tired. Nothing was saved.');
  expect(rowOf(at, 'Choir')).toEqual({
    ...activityOf('Choir'),
    Partner: 'Theirs',
  });
  expect(logged(at)).toEqual(['ACT-Choir', 'Not saved']);
});

test('where Google fails again and again, it is said, and not that rows were moving', () => {
  const at = planner();
  let last = '';
  const failing: Hands = {
    before: ({op}) => {
      const isFormats = last === 'range.set' && op === 'range.get';
      last = op;
      if (isFormats) throw new Error('Service Spreadsheets timed out.');
    },
  };
  expect(() => at.run('saveActivity', [EDIT, ANA], failing)).toThrow(
    'Google failed again and again while this was saved, so nothing was saved; what you typed is still here. Try again in a minute.',
  );
  expect(rowOf(at, 'Choir')).toEqual(activityOf('Choir'));
  const attempt = ['ACT-Choir', 'Not saved'];
  expect(logged(at)).toEqual([...attempt, ...attempt, ...attempt]);
});

test('where not all could be put back, it is said, and where to find it as it was', () => {
  const at = planner();
  const answer = edit(
    at,
    before('range.set', 3, () => {
      turn(at);
      forgetDance(at);
      const sheet = at.sheetId('Activities');
      at.edit({do: 'insert', axis: 'columns', sheet, start: 1, count: 1});
    }),
  );
  expect(answer).toMatch(/some cells there may have come into other rows.*Ver/);
  expect(rowOf(at, 'Choir')).toMatchObject(ON_HAND);
  expect(rowOf(at, 'Art')).toMatchObject(ON_HAND);
  expect(logged(at)).toEqual(['ACT-Choir', 'Not saved']);
});

test('where a row that we did not hit loses its id meanwhile, the save is made and nothing is feared', () => {
  const at = planner();
  const answer = edit(
    at,
    before('range.set', 3, () => {
      turn(at);
      forgetDance(at);
    }),
  );
  expect(answer).toBe(null);
  expect(rowOf(at, 'Choir')).toMatchObject(EDITED);
  expect(rowOf(at, 'Art')).toMatchObject(ON_HAND);
});

test('a row that somebody pushes to where a new one is written comes back', () => {
  const at = planner();
  const insert = () => {
    const sheet = at.sheetId('Activities');
    at.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
  };
  at.run('saveActivity', [ADD, ANA], hands(before('range.set', 2, insert)));
  for (const name of NAMES) expect(rowOf(at, name)).toEqual(activityOf(name));
  const names = at.records('Activities').map(({Activity}) => Activity);
  expect(names.filter(name => name === 'Dentist')).toHaveLength(1);
});

test('a row that is deleted while one is added in a full sheet does not come over it', () => {
  const at = planner(0);
  // The first rows are inserted for the Log.
  at.run(
    'saveActivity',
    [ADD, ANA],
    hands(after('span.insert', 2, () => deleteRow(at, 2))),
  );
  const names = at.records('Activities').map(({Activity}) => Activity);
  expect(names.filter(name => name !== undefined)).toEqual([
    'Art',
    'Dance',
    'Dentist',
  ]);
});
