/** What people do with the planner, each as one run of the add-on on a large school. */
import type {SaveActivity} from '../../src/contract/saves';
import type {Schema} from '../../src/sheet/column';
import {
  ACTIVITY_BANK,
  LOCKED_DATES,
  PARTNERS,
  RESULTS,
  STANDARDS,
} from '../../src/sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  LOG,
  OBJECTIVES,
  SETTINGS,
} from '../../src/sheet/schema';
import {type Shipped, activity} from './shipped';

export interface Action {
  readonly name: string;
  readonly run: (school: Shipped) => void;
  /** The tables whose columns it needs; one that is read back stands there twice. None where a few cells do. */
  readonly needs: readonly Schema[];
  /** Cells that it needs besides. */
  readonly cells?: number;
  /** The tabs that it draws, and looks at first. */
  readonly draws: readonly string[];
  /** Service calls, whatever the size of the school. */
  readonly most: number;
  /** How often what it writes may have to be carried out before it goes on. */
  readonly flushes: number;
  /** What people do many times a day. */
  readonly isDaily?: boolean;
}

/** The one column that tells whether a row's id is its own. */
const IDS_OF_ACTIVITIES: Schema = {
  ...ACTIVITIES,
  columns: ACTIVITIES.columns.filter(({key}) => key === 'id'),
};

const NOVEMBER = {month: '2026-11'};

const PLAN: readonly Schema[] = [
  OBJECTIVES,
  ACTIVITIES,
  PARTNERS,
  LOCKED_DATES,
  EXPECTED_AREAS,
  SETTINGS,
  STANDARDS,
];

const WHOLE = activity({
  ...NOVEMBER,
  operation: 'activity-whole',
  objectiveIds: ['OBJ-3'],
  why: 'They read what the class reads.',
  alignment: 2,
  partner: 'Partner 3',
  lead: 'Dana Pell',
  when: 'Tue 3:15–4:15 pm',
  startDate: '2026-11-03',
  endDate: '2026-11-24',
  sessions: 4,
  minutesPerSession: 45,
  participants: 12,
  status: 'Confirmed',
  notes: 'Bring the poster',
});

/** A row that every school has, as a form shows it. */
const THIRD = {id: 'ACT-3', month: '2026-11', area: 'healthWellness'} as const;

const edited = (operation: string, fields: Partial<SaveActivity>) => ({
  ...THIRD,
  operation,
  activity: 'Activity 3',
  base: {month: '2026-11', area: THIRD.area, activity: 'Activity 3'},
  ...fields,
});

const drafts = (count: number) => {
  const {operation, ...draft} = WHOLE;
  return {
    operation: `${operation}-drafts`,
    activities: Array.from({length: count}, (_, index) => ({
      ...draft,
      activity: `Draft ${index}`,
      status: 'Idea' as const,
      sessions: index % 3 === 0 ? null : index,
      endDate: index % 4 === 0 ? null : draft.endDate!,
      when: index % 5 === 0 ? '' : 'Tue 3:15–4:15 pm',
    })),
  };
};

/** In an order in which each finds what it needs; what people do daily comes first. */
export const ACTIONS: readonly Action[] = [
  {
    name: 'open the planner',
    run: school => school.run('loadPlanner', NOVEMBER),
    needs: [...PLAN, LOG],
    draws: [],
    most: 16,
    flushes: 0,
    isDaily: true,
  },
  {
    name: 'say what a selected activity is',
    run: school => {
      const sheet = school.sheet('Activities');
      const cell = {sheet, row: 5, column: 3, rows: 1, columns: 1};
      school.screen.select({sheet, ranges: [cell], cell});
      school.run('loadSelection');
    },
    needs: [SETTINGS, IDS_OF_ACTIVITIES],
    // The headers, and the row itself.
    cells: 2 * ACTIVITIES.columns.length,
    draws: [],
    most: 6,
    flushes: 0,
    isDaily: true,
  },
  {
    name: 'save an activity with all that a form asks',
    run: school => school.run('saveActivity', WHOLE),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 24,
    flushes: 3,
    isDaily: true,
  },
  {
    name: 'change the status of an activity',
    run: school =>
      school.run('saveActivity', edited('edit-1', {status: 'Planned'})),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 24,
    flushes: 3,
    isDaily: true,
  },
  {
    name: 'bring the Grid and Coverage tabs up to date after a save',
    run: school => school.run('refreshTabs', NOVEMBER),
    needs: [...PLAN, ACTIVITY_BANK],
    draws: ['Grid', 'Coverage'],
    most: 56,
    flushes: 1,
    isDaily: true,
  },
  {
    name: 'show a month',
    run: school => school.run('loadMonth', NOVEMBER),
    needs: PLAN,
    draws: [],
    most: 9,
    flushes: 0,
  },
  {
    name: 'show the report',
    run: school => school.run('loadReport', NOVEMBER),
    needs: PLAN,
    draws: [],
    most: 9,
    flushes: 0,
  },
  {
    name: 'find suggestions for a gap',
    run: school =>
      school.run('loadSuggestions', {
        objectiveId: 'OBJ-3',
        area: 'familyLiteracy',
      }),
    needs: [...PLAN, ACTIVITY_BANK],
    draws: [],
    most: 10,
    flushes: 0,
  },
  {
    name: 'list the last changes',
    run: school => school.run('loadChanges'),
    needs: [LOG],
    draws: [],
    most: 4,
    flushes: 0,
  },
  {
    name: 'save an activity',
    run: school =>
      school.run('saveActivity', {
        ...activity({...NOVEMBER, objectiveIds: ['OBJ-3'], why: 'Because'}),
      }),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'add forty drafts',
    run: school => school.run('saveActivities', drafts(40)),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'change four fields of an activity that stand apart',
    run: school =>
      school.run(
        'saveActivity',
        edited('edit-4', {
          why: 'They cook what they read.',
          partner: 'Partner 2',
          when: 'Wed 3 pm',
          notes: 'Bring bowls',
        }),
      ),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'change eight fields of an activity that stand apart',
    run: school =>
      school.run(
        'saveActivity',
        edited('edit-8', {
          activity: 'Cooking',
          why: 'They cook and read.',
          partner: 'Partner 1',
          when: 'Thu 3 pm',
          endDate: '2026-11-19',
          minutesPerSession: 50,
          status: 'Planned',
          notes: 'Bring spoons',
        }),
      ),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    // One for each field besides, since what stands between is never written.
    most: 28,
    flushes: 3,
  },
  {
    name: 'save a teacher’s objectives',
    run: school =>
      school.run('saveObjectives', {
        ...NOVEMBER,
        operation: 'objectives-1',
        grades: ['3'],
        teacher: 'Rivera',
        subject: 'Math',
        objectives: ['3.OA.A.1', '3.OA.A.2'].map(standards => ({
          standards,
          objective: '',
          priority: 'Normal' as const,
        })),
      }),
    needs: [...PLAN, LOG, OBJECTIVES],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'remove an activity',
    run: school =>
      school.run('removeRow', {
        operation: 'remove-1',
        table: 'Activities',
        id: 'ACT-3',
      }),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'undo the last change',
    run: school => school.run('undo', {}),
    needs: [...PLAN, LOG, ACTIVITIES],
    draws: [],
    most: 26,
    flushes: 3,
  },
  {
    name: 'say where a month stands',
    run: school =>
      school.run('saveMonthState', {
        ...NOVEMBER,
        operation: 'state-1',
        state: 'planning',
      }),
    needs: [...PLAN, LOG, SETTINGS],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'build another month’s grid',
    run: school => school.run('buildGrid', {month: '2026-12'}),
    needs: PLAN,
    draws: ['Grid'],
    most: 30,
    flushes: 1,
  },
  {
    name: 'write the coverage of a month',
    run: school => school.run('writeCoverage', NOVEMBER),
    needs: PLAN,
    draws: ['Coverage'],
    most: 40,
    flushes: 1,
  },
  {
    name: 'write the year of a grade and subject',
    run: school =>
      school.run('writeYear', {...NOVEMBER, grade: '3', subject: 'Math'}),
    needs: PLAN,
    draws: ['Year'],
    most: 40,
    flushes: 1,
  },
  {
    name: 'check the workbook',
    run: school => school.run('checkWorkbook'),
    needs: [...PLAN, LOG, ACTIVITY_BANK, RESULTS],
    draws: [],
    most: 13,
    flushes: 0,
  },
  {
    name: 'show a row in its tab',
    run: school => school.run('showRow', {table: 'Activities', id: 'ACT-4'}),
    needs: [IDS_OF_ACTIVITIES],
    draws: [],
    most: 4,
    flushes: 0,
  },
  {
    name: 'open what goes home to families',
    run: school => school.run('loadHandout', NOVEMBER),
    needs: [...PLAN, ACTIVITY_BANK],
    draws: [],
    most: 10,
    flushes: 0,
  },
  {
    name: 'save the words for families',
    run: school =>
      school.run('saveFamilyWords', {
        operation: 'words-1',
        id: 'OBJ-3',
        english: 'We count by fives.',
        spanish: 'Contamos de cinco en cinco.',
        portuguese: 'Contamos de cinco em cinco.',
      }),
    needs: [OBJECTIVES, ACTIVITIES, LOG, SETTINGS, OBJECTIVES],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'keep an activity in the bank',
    run: school =>
      school.run('addToBank', {operation: 'bank-1', activityId: 'ACT-4'}),
    needs: [...PLAN, LOG, ACTIVITY_BANK, ACTIVITY_BANK],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'find the smallest set of activities for a month',
    run: school => school.run('loadSmallestSet', NOVEMBER),
    needs: [...PLAN, ACTIVITY_BANK],
    draws: [],
    most: 10,
    flushes: 0,
  },
  {
    name: 'look at the results',
    run: school => school.run('loadResults'),
    needs: [...PLAN, RESULTS],
    draws: [],
    most: 10,
    flushes: 0,
  },
  {
    name: 'take results over from the list',
    run: school => {
      const {offered} = school.run('loadResults');
      school.run('adoptResults', {
        operation: 'adopt-1',
        indicators: offered.slice(0, 2),
      });
    },
    needs: [...PLAN, LOG, RESULTS, RESULTS],
    draws: [],
    most: 24,
    flushes: 3,
  },
  {
    name: 'write the plan for grants',
    run: school => school.run('writeGrants', {from: '2026-08', to: '2027-05'}),
    needs: [...PLAN, RESULTS],
    draws: ['Grants'],
    most: 40,
    flushes: 1,
  },
  {
    name: 'take a table out as a file',
    run: school => school.run('loadTable', {table: 'Activities'}),
    needs: [ACTIVITIES],
    draws: [],
    most: 3,
    flushes: 0,
  },
  {
    name: 'answer somebody who types an objective',
    run: school => school.type('Objectives', 4, 6, [['Count by fives']]),
    needs: [],
    draws: [],
    most: 5,
    flushes: 1,
  },
];
