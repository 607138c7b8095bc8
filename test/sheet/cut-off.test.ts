/** Google fails, or ends the run, at any of the service calls of a save: the next person finds it whole or not there. */
import {expect, test} from '@jest/globals';
import {
  ACTIVITY,
  ANA,
  BEN,
  type Hands,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

const SAVES = {
  'an edit': [
    'saveActivity',
    {
      operation: 'edit',
      id: 'ACT-AAAAAA',
      month: '2026-10',
      area: 'familyLiteracy',
      activity: 'Library night',
      partner: 'Museum',
      sessions: 9,
      notes: 'Shoes',
    },
    'Activities',
  ],
  'a new row': [
    'saveActivity',
    {
      operation: 'add',
      month: '2026-11',
      area: 'healthWellness',
      activity: 'Dentist',
      partner: 'Clinic',
      startDate: '2026-11-03',
      sessions: 7,
      notes: 'Forms',
    },
    'Activities',
  ],
  'two objectives, one of them new': [
    'saveObjectives',
    {
      operation: 'objectives',
      month: '2026-10',
      grades: ['3'],
      teacher: 'Rivera',
      subject: 'Math',
      objectives: [
        {
          id: 'OBJ-AAAAAA',
          standards: '3.OA.2',
          objective: 'Divide',
          priority: 'High',
        },
        {standards: '3.OA.3', objective: 'Word problems', priority: 'Low'},
      ],
    },
    'Objectives',
  ],
  'a removal': [
    'removeRow',
    {operation: 'remove', table: 'Activities', id: 'ACT-AAAAAA'},
    'Activities',
  ],
} as const;
type SaveName = keyof typeof SAVES;

const HICCUP = 'Service Spreadsheets timed out while accessing document';
const REFUSAL = 'The data you entered violates the data validation rules.';

function stop(message: string): never {
  throw new Error(message);
}

const END = 'ends the run after its effect';

const FAILURES: {readonly [what: string]: (at: number) => Hands} = {
  'fails once before its effect': at => ({
    before: ({index}) => index === at && stop(HICCUP),
  }),
  'fails once after its effect': at => ({
    after: ({index}) => index === at && stop(HICCUP),
  }),
  'is refused': at => ({
    before: ({index}) => index === at && stop(REFUSAL),
  }),
  [END]: at => ({
    before: ({index}) => index > at && stop(HICCUP),
    after: ({index}) => index === at && stop(HICCUP),
  }),
};

function planner(): Planner {
  return new Planner(standardTabs([OBJECTIVE], [ACTIVITY]));
}

/** The rows of a tab, with the ids that were given left out. */
function rows(at: Planner, tab: string): unknown[] {
  return at
    .records(tab)
    .filter(record => Object.keys(record).length > 0)
    .map(record =>
      Object.fromEntries(
        Object.entries(record).map(([header, cell]) => [
          header,
          / ID$/.test(header) && !/-AAAAAA$/.test(String(cell))
            ? 'given'
            : cell,
        ]),
      ),
    );
}

/**
 * The calls from the first look at the rows to be written on: before it nothing has happened. Of those that end
 * the run, the ones that write: where one that reads is the last, the workbook is as the one before it left it.
 */
function callsOf(name: SaveName, what?: string): readonly number[] {
  const [functionName, request] = SAVES[name];
  const calls: string[] = [];
  planner().run(functionName, [request, ANA], {
    after: ({op}) => calls.push(op),
  });
  const first = calls.indexOf('range.canEdit');
  return calls.flatMap((op, index) =>
    index < first || (what === END && index > first && op !== 'range.set')
      ? []
      : [index],
  );
}

const cases = [
  ['an edit', 'fails once before its effect'],
  ['an edit', 'fails once after its effect'],
  ['an edit', 'is refused'],
  ['an edit', END],
  ['a new row', 'fails once before its effect'],
  ['a new row', 'fails once after its effect'],
  ['a new row', 'is refused'],
  ['a new row', END],
  ['two objectives, one of them new', 'fails once after its effect'],
  ['two objectives, one of them new', END],
  ['a removal', 'is refused'],
  ['a removal', END],
] as const;

test.each(cases)(
  'where a call of the save of %s %s, it is whole or not there, and can be repeated',
  (name, what) => {
    const [functionName, request, tab] = SAVES[name];
    const untouched = rows(planner(), tab);
    const done = planner();
    done.run(functionName, [request, ANA]);
    const saved = rows(done, tab);
    for (const at of callsOf(name, what)) {
      const broken = planner();
      let answered = true;
      try {
        broken.run(functionName, [request, ANA], FAILURES[what]!(at));
      } catch {
        answered = false;
      }
      if (!answered) broken.run('settle', [BEN]);
      const now = rows(broken, tab);
      const context = `call ${at}, ${answered ? 'answered' : 'refused'}`;
      expect([context, now]).toEqual([
        context,
        answered || now.length > untouched.length || isSame(now, saved)
          ? saved
          : untouched,
      ]);
      broken.run(functionName, [request, ANA]);
      expect([context, rows(broken, tab)]).toEqual([context, saved]);
    }
  },
);

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test('a save that was cut off half-way is finished when the planner opens, and it is said', () => {
  const [functionName, request] = SAVES['a new row'];
  const notices = new Set<string>();
  for (const at of callsOf('a new row')) {
    const broken = planner();
    try {
      broken.run(functionName, [request, ANA], {
        before: ({index}) => index >= at && stop(HICCUP),
      });
    } catch {
      // The run ended.
    }
    for (const notice of broken.run('settle', [BEN]) as string[])
      notices.add(notice);
  }
  expect([...notices]).toEqual([
    'A save by Ana that was cut off half-way has been finished: Added "Dentist" to Health and wellness, November 2026.',
  ]);
});

/** An edit that was cut off with some of its cells written; then somebody typed over one of them. */
function overtypedEdit(): Planner {
  const [functionName, request] = SAVES['an edit'];
  const broken = planner();
  let writes = 0;
  expect(() =>
    broken.run(functionName, [request, ANA], {
      before: ({op}) => {
        if (op === 'range.set') writes++;
        if (writes > 2) stop(HICCUP);
      },
    }),
  ).toThrow(HICCUP);
  typePartner(broken, 'Zoo');
  return broken;
}

function typePartner(at: Planner, text: string): void {
  at.edit({
    do: 'type',
    rect: {
      sheet: at.sheetId('Activities'),
      row: 2,
      column: 7,
      rows: 1,
      columns: 1,
    },
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
  const [functionName, request] = SAVES['an edit'];
  const broken = overtypedEdit();
  for (let count = 0; count < 3; count++)
    expect(() => broken.run(functionName, [request, ANA])).toThrow(BOTH);
  expect(broken.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Partner: 'Zoo',
  });
});

test('once the row says what was to be saved, the repeat is called saved', () => {
  const [functionName, request] = SAVES['an edit'];
  const broken = overtypedEdit();
  broken.run('settle', [BEN]);
  broken.run(functionName, [{...request, operation: 'anew'}, BEN]);
  expect(broken.run(functionName, [request, ANA])).toMatchObject({
    ids: ['ACT-AAAAAA'],
  });
});

test('while somebody is saving, the planner opens without settling that save', () => {
  const [functionName, request] = SAVES['an edit'];
  const busy = planner();
  const settled: unknown[] = [];
  busy.run(functionName, [request, ANA], {
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
  const [functionName, request] = SAVES['an edit'];
  expect(() =>
    planner().run(functionName, [{...request, id: 'ACT-GONE22'}, ANA], {
      before: ({op}) => {
        if (op === 'flush') stop(HICCUP);
      },
    }),
  ).toThrow('ACT-GONE22 is no longer in Activities');
});
