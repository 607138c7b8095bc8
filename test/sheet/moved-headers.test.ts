/** Headers that come to stand below another row while a save runs, at every call that writes. */
import {expect, test} from '@jest/globals';
import {ACTIVITIES} from '../../src/sheet/schema';
import {ACTIVITY, ANA, Planner, standardTabs, tabOf} from './on-host/planner';
import {delivery} from './on-host/named-activities';

const NAMES = ['Choir', 'Art', 'Dance'];
const ROWS = NAMES.map((Activity, index) => ({
  ...ACTIVITY,
  Activity,
  Partner: `Partner of ${Activity}`,
  Sessions: index + 1,
  'Our notes': `Room ${index}`,
  'Activity ID': `ACT-${Activity}`,
}));
const WITHOUT_ID = [{...ROWS[0]!, 'Activity ID': ''}, ...ROWS.slice(1)];

const EDIT = {
  operation: 'edit',
  id: 'ACT-Choir',
  base: {partner: 'Partner of Choir', notes: ''},
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Choir',
  partner: 'Ballet School',
  sessions: 9,
  notes: 'Shoes',
};
const DELIVER = delivery(['Choir', 'Dance']);
const ADD = {
  operation: 'add',
  month: '2026-10',
  area: 'healthWellness',
  activity: 'Dentist',
};

type Save = readonly ['saveActivity' | 'saveDelivered', unknown];
type Rows = readonly (typeof ROWS)[number][];

function planner(rows: Rows): Planner {
  const [objectives, , ...others] = standardTabs();
  const headers = ACTIVITIES.columns.map(({header}) => header);
  const made = new Planner([
    objectives!,
    tabOf(ACTIVITIES, rows, [...headers, 'Our notes']),
    ...others,
  ]);
  made.run('mark', []);
  return made;
}

/** The rows that hold something, the headers first, without ids that were given. */
const standing = (at: Planner) =>
  at
    .values('Activities')
    .filter(row => row.some(cell => cell !== ''))
    .map(row =>
      row.map(cell => (/^ACT-[A-Z\d]{6}$/.test(`${cell}`) ? '' : cell)),
    );

/** Calls that write, and what stands in the tab when nobody disturbs them. */
function undisturbed([functionName, request]: Save, rows: Rows) {
  const writes: number[] = [];
  const shared = planner(rows);
  shared.run(functionName, [request, ANA], {
    before: ({index, op}) => {
      if (/^range\.(set|clear)/.test(op)) writes.push(index);
    },
  });
  return {writes, saved: standing(shared)};
}

test.each<[string, Save, Rows]>([
  ['an activity is changed', ['saveActivity', EDIT], ROWS],
  ['activities are marked as delivered', ['saveDelivered', DELIVER], ROWS],
  ['an activity is added', ['saveActivity', ADD], ROWS],
  ['the first row is given an id', ['saveActivity', ADD], WITHOUT_ID],
])(
  'while %s, somebody inserts a row above the headers: all is saved or nothing, and every header stays',
  (_, save, rows) => {
    const {writes, saved} = undisturbed(save, rows);
    const before = standing(planner(rows));
    for (const at of writes) {
      const shared = planner(rows);
      const sheet = shared.sheetId('Activities');
      let refusal: string | null = null;
      try {
        shared.run(save[0], [save[1], ANA], {
          before: ({index}) => {
            if (index === at)
              shared.edit({
                do: 'insert',
                axis: 'rows',
                sheet,
                start: 1,
                count: 1,
              });
          },
        });
      } catch (error) {
        refusal = (error as Error).message;
        expect(refusal).toMatch(/^The column Month of Activities has lost/);
      }
      expect([at, standing(shared)]).toEqual([at, refusal ? before : saved]);
    }
  },
);
