/** A save that was cut off, and what people did to its row before the planner opened again. */
import {expect, test} from '@jest/globals';
import {EDIT} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  type Hands,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

const HICCUP = 'Service Spreadsheets timed out while accessing document';

function stop(message: string): never {
  throw new Error(message);
}

function planner(): Planner {
  return new Planner(standardTabs([OBJECTIVE], [ACTIVITY]));
}

/** Lets a run go on for so many writes. */
function endingAfterWrites(count: number): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      if (op === 'range.set' || op === 'range.clear') writes++;
      if (writes > count) stop(HICCUP);
    },
  };
}

test('a save that was cut off half-way is finished when the planner opens, and it is said once', () => {
  const broken = planner();
  expect(() =>
    broken.run('saveActivity', [EDIT, ANA], endingAfterWrites(3)),
  ).toThrow(HICCUP);
  expect(broken.run('settle', [BEN])).toEqual([
    'A save by Ana that was cut off half-way has been finished: Changed "Library night" in Family literacy, October 2026: Partner, Sessions, Notes.',
  ]);
  expect(broken.run('settle', [BEN])).toEqual([]);
  expect(broken.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
    Notes: 'Shoes',
  });
});

/** An edit that was cut off with some of its cells written; then somebody typed over one of them. */
function overtypedEdit(): Planner {
  const broken = planner();
  expect(() =>
    broken.run('saveActivity', [EDIT, ANA], endingAfterWrites(2)),
  ).toThrow(HICCUP);
  typePartner(broken, 'Zoo');
  return broken;
}

const typePartner = (at: Planner, text: string) => type(at, 7, text);

function type(at: Planner, column: number, text: string): void {
  const sheet = at.sheetId('Activities');
  at.edit({
    do: 'type',
    rect: {sheet, row: 2, column, rows: 1, columns: 1},
    texts: [[text]],
  });
}

const BOTH = 'Partner of ACT-AAAAAA says "Zoo", and "Museum" was to be saved.';

test('where the row has changed since a save was cut off, both are shown and nothing is written', () => {
  const broken = overtypedEdit();
  expect(broken.run('settle', [BEN])).toEqual([expect.stringContaining(BOTH)]);
  expect(broken.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Partner: 'Zoo',
  });
  expect(broken.run('settle', [BEN])).toEqual([]);
});

test('a repeat of a save that was cut off and typed over is not called saved, however often it comes', () => {
  const broken = overtypedEdit();
  for (let count = 0; count < 3; count++)
    expect(() => broken.run('saveActivity', [EDIT, ANA])).toThrow(BOTH);
  expect(broken.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Partner: 'Zoo',
  });
});

test('a removal that was cut off is not finished where somebody has filled in another cell since', () => {
  const broken = planner();
  const removal = {operation: 'gone', table: 'Activities', id: 'ACT-AAAAAA'};
  expect(() =>
    broken.run('removeRow', [removal, ANA], endingAfterWrites(1)),
  ).toThrow(HICCUP);
  type(broken, 9, 'Bring a coat');
  expect(broken.run('settle', [BEN])).toEqual([
    expect.stringContaining('The row has changed since.'),
  ]);
  expect(broken.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'City Library',
    When: 'Bring a coat',
  });
});

test('a save of a row that was cut off is not finished once the row is removed', () => {
  const broken = planner();
  const notes = {...EDIT, partner: 'City Library', sessions: 2};
  expect(() =>
    broken.run('saveActivity', [notes, ANA], {
      before: ({op}) => {
        if (op === 'range.set' && broken.values('Log').length > 1) stop(HICCUP);
      },
    }),
  ).toThrow(HICCUP);
  broken.run('removeRow', [
    {operation: 'gone', table: 'Activities', id: 'ACT-AAAAAA'},
    BEN,
  ]);
  expect(() => broken.run('saveActivity', [notes, ANA])).toThrow(
    'cut off half-way',
  );
  expect(broken.record('Activities', 'ACT-AAAAAA')).toEqual({
    'Activity ID': 'ACT-AAAAAA',
  });
});

test('once the row says what was to be saved, the repeat is called saved', () => {
  const broken = overtypedEdit();
  broken.run('settle', [BEN]);
  broken.run('saveActivity', [{...EDIT, operation: 'anew'}, BEN]);
  expect(broken.run('saveActivity', [EDIT, ANA])).toMatchObject({
    ids: ['ACT-AAAAAA'],
  });
});

test('while somebody is saving, the planner opens without settling that save', () => {
  const busy = planner();
  const settled: unknown[] = [];
  busy.run('saveActivity', [EDIT, ANA], {
    after: ({op}) => {
      if (op === 'range.set') settled.push(busy.run('settle', [BEN]));
    },
  });
  expect(settled.length).toBeGreaterThan(2);
  expect(settled.flat()).toEqual([]);
  expect(busy.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
    Notes: 'Shoes',
  });
});

test('where Google fails while a save is settled, the planner opens and says so', () => {
  const broken = overtypedEdit();
  const notices = broken.run('settle', [BEN], {
    before: ({op}) => {
      if (op === 'range.set') stop(HICCUP);
    },
  });
  expect(notices).toEqual([expect.stringContaining(`Google said: ${HICCUP}`)]);
  expect(broken.run('settle', [BEN])).toEqual([expect.stringContaining(BOTH)]);
});

test('a refusal is told even where Google fails at the end of the run', () => {
  expect(() =>
    planner().run('saveActivity', [{...EDIT, id: 'ACT-GONE22'}, ANA], {
      before: ({op}) => {
        if (op === 'flush') stop(HICCUP);
      },
    }),
  ).toThrow('ACT-GONE22 is no longer in Activities');
});

const ADD = {
  operation: 'add',
  month: '2026-10',
  area: 'healthWellness',
  activity: 'Dentist',
  notes: 'Cards',
};

test.each([1, 2, 3, 4, 5])(
  'a new row that was cut off after %i writes is there once when its save is sent again, wherever the ids stand',
  writes => {
    const broken = planner();
    broken.edit({
      do: 'insert',
      axis: 'columns',
      sheet: broken.sheetId('Activities'),
      start: broken.values('Activities')[0]!.indexOf('Activity ID') + 1,
      count: 1,
    });
    expect(() =>
      broken.run('saveActivity', [ADD, ANA], endingAfterWrites(writes)),
    ).toThrow(HICCUP);
    broken.run('saveActivity', [ADD, ANA]);
    const added = broken
      .records('Activities')
      .filter(({Notes}) => Notes === 'Cards');
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({Activity: 'Dentist'});
  },
);
