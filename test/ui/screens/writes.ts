/** What a person can have written from the planner, and the way to each button that writes. */
import type {Server} from '../../../src/contract/server';
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';
import {tick, type} from '../window/person';

type Step = string | RegExp | (() => Promise<void>);

export interface Write {
  readonly name: keyof Server;
  /** What leads there from the month, up to the button that writes. */
  readonly ways: readonly Step[];
  readonly button: string | RegExp;
  readonly said: string | RegExp;
  /** Whose made tabs follow; none where they hold nothing of it. */
  readonly follows: readonly string[];
  /** Whether it has an Undo. */
  readonly isUndone: boolean;
}

const OCTOBER = ['2026-10'];
const edit = [/^All objectives/, /^Equal groups/, 'Library night'] as const;
const results = [() => type('Month', 'October'), 'Results and indicators'];

export const WRITES: readonly (readonly [what: string, write: Write])[] = [
  [
    'objectives',
    {
      name: 'saveObjectives',
      ways: ['Add objectives', () => type('Objective', 'Telling the time')],
      button: 'Save objectives',
      said: '1 objective saved for October.',
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a changed objective',
    {
      name: 'saveObjectives',
      ways: [
        /^All objectives/,
        /^Equal groups/,
        'Edit objective',
        () => type('Objective', 'Groups of ten'),
      ],
      button: 'Save objective',
      said: 'Objective saved.',
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a new activity',
    {
      name: 'saveActivity',
      ways: ['Add activity', () => type('What is done', 'Choir')],
      button: 'Add activity',
      said: /^Added\. /,
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a changed activity',
    {
      name: 'saveActivity',
      ways: [...edit, () => type('What is done', 'Library day')],
      button: 'Save activity',
      said: 'Activity saved.',
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a suggestion',
    {
      name: 'saveActivity',
      ways: ['Academic enrichment: Equal groups'],
      button: /^Plan it: /,
      said: /^Planned “.*”\. \d+ gaps left\.$/,
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a smallest set',
    {
      name: 'saveActivities',
      ways: ['Suggest a smallest set'],
      button: /^Add \d+ draft/,
      said: /^\d+ drafts? added to October 2026\./,
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'last month’s activities',
    {
      name: 'saveActivities',
      ways: ['Later month', 'Copy from October'],
      button: 'Copy 1 activity to November',
      said: /^1 draft added to November/,
      follows: ['2026-11'],
      isUndone: true,
    },
  ],
  [
    'what took place',
    {
      name: 'saveDelivered',
      ways: ['Mark as delivered', () => tick(/^Library night/)],
      button: 'Mark 1 activity as delivered',
      said: '1 activity marked as delivered.',
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a removed activity',
    {
      name: 'removeRow',
      ways: [...edit, 'Remove'],
      button: 'Remove',
      said: 'Removed “Library night”.',
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'a removed objective',
    {
      name: 'removeRow',
      ways: ['Add objectives', 'Remove'],
      button: 'Remove',
      said: 'Removed “Equal groups”.',
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'an activity for the bank',
    {
      name: 'addToBank',
      ways: edit,
      button: 'Add to the bank',
      said: 'Added “Library night” to the Activity bank.',
      follows: [],
      isUndone: true,
    },
  ],
  [
    'indicators',
    {
      name: 'adoptResults',
      ways: [...results, 'Take over a list', () => tick(/^Days suspended/)],
      button: 'Add 1 indicator',
      said: '1 indicator added to the tab Results.',
      follows: [],
      isUndone: true,
    },
  ],
  [
    'a reading',
    {
      name: 'saveReading',
      ways: [
        ...results,
        'Note a reading: Days absent',
        () => type('Day', '2020-10-05'),
        () => type('Figure', '14'),
      ],
      button: 'Save reading',
      said: 'Noted for Days absent.',
      follows: [],
      isUndone: true,
    },
  ],
  [
    'another step of the round',
    {
      name: 'saveMonthState',
      ways: [/^Next: |^The month’s round/, 'Set another step'],
      button: 'Set the step',
      said: /^October: /,
      follows: [],
      isUndone: true,
    },
  ],
  [
    'a fix',
    {
      name: 'fixProblem',
      ways: ['More', 'Check the workbook'],
      button: /^Take the blanks out: /,
      said: /./,
      follows: OCTOBER,
      isUndone: true,
    },
  ],
  [
    'the Grid tab',
    {
      name: 'buildGrid',
      ways: ['Later month', 'Earlier month'],
      button: 'Show the grid for October',
      said: 'The Grid tab shows October.',
      follows: [],
      isUndone: false,
    },
  ],
  [
    'the Grants tab',
    {
      name: 'writeGrants',
      ways: [...results, 'For grants'],
      button: 'Write the Grants tab',
      said: 'The Grants tab',
      follows: [],
      isUndone: false,
    },
  ],
];

/** Two objectives, one with an activity; an indicator; and a cell with a blank too many. */
export function school(): Shipped {
  const {school: made, ids} = schoolInOctober();
  const fields = {objectiveIds: [ids[0]!], startDate: '2020-10-06'};
  made.run('saveActivity', activity({...fields, status: 'Planned'}));
  measureDaysAbsent(made);
  made.type('Objectives', 3, 7, [['normal ']]);
  return made;
}

/** Gives the school an indicator that no activity names yet. */
export function measureDaysAbsent(made: Shipped): void {
  made.run('adoptResults', {
    operation: 'results',
    indicators: [
      {
        name: 'Days absent',
        result: 'Present',
        siteResult: '',
        source: '',
        unit: 'days',
        baseline: 20,
        target: 10,
      },
    ],
  });
}
