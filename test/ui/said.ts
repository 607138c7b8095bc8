/** What the sentences of the screens are asked to say, one list of arguments after another. */
import type {English} from '../../src/ui/words-lists';

/** Views with as much in them as a sentence looks at. */
type Given<Asked extends readonly unknown[]> = {
  readonly [index in keyof Asked]: Partly<Asked[index]>;
};

type Partly<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Partly<Item>[]
    : {readonly [name in keyof Value]?: Partly<Value[name]>};

type Samples = {
  readonly [screen in keyof English]?: {
    readonly [name in keyof English[screen]]?: English[screen][name] extends (
      ...asked: infer Asked
    ) => unknown
      ? readonly Given<Asked>[]
      : never;
  };
};

const COUNTS = [[0], [1], [2], [14]] as const;
const SOME = [[1], [2], [14]] as const;
const COUNTS_IN_MAY = [
  [0, '2027-05'],
  [1, '2027-05'],
  [2, '2027-05'],
] as const;
const SLICES = [
  [{expected: 0, covered: 0, minutes: 0}],
  [{expected: 1, covered: 1, minutes: 0}],
  [{expected: 14, covered: 3, minutes: 0}],
  [{expected: 1, covered: 0, minutes: 0}],
] as const;
const PROBLEM = {
  sheet: 'Objectives',
  row: 7,
  column: 'Month',
  severity: 'problem',
} as const;
const NOTICE = {...PROBLEM, severity: 'notice'} as const;
const FOR_FILE = {...PROBLEM, sheet: null, row: null, column: null};
const REPAIR = {kind: 'word', before: 'Comfirmed', after: 'Confirmed'};
const GAP = {
  priority: 'High',
  emphasis: 'major',
  emptyCells: 1,
  grades: ['3'],
  monthsOpen: 1,
} as const;
const CLASS = {teacher: 'Rivera', grades: ['3']} as const;
const PARTNER = {minutes: 90, hoursAgreed: 2, notice: null};

export const SAID: Samples = {
  actions: {waitingAgain: [['busy'], ['unknown']]},
  activity: {
    alsoTitle: COUNTS,
    added: [
      [0, 2],
      [1, 1],
      [2, 0],
    ],
  },
  copy: {
    addObjectives: COUNTS,
    addActivities: COUNTS_IN_MAY,
    copied: COUNTS_IN_MAY.slice(1),
  },
  count: {
    counted: [
      [1, 'gap'],
      [2, 'gap'],
      [3, 'entry', 'entries'],
    ],
    listed: [
      [['Ana']],
      [['Ana', 'Ben']],
      [['Ana', 'Ines']],
      [['A', 'B', 'C'], 'o'],
    ],
  },
  date: {
    whenWords: [
      ['Tuesdays', '2026-10-06', null],
      ['', '2026-10-14', null],
      ['', '2026-10-14', '2026-10-28'],
    ],
  },
  delivered: {
    plan: [
      [0, 1],
      [0, 2],
      [45, null],
      [45, 21],
    ],
    went: [
      [null],
      [{minutes: 30, plannedMinutes: 45, attended: null, expected: null}],
      [{minutes: 30, plannedMinutes: 0, attended: 1, expected: null}],
      [{minutes: null, plannedMinutes: 0, attended: 12, expected: 20}],
    ],
    mark: COUNTS,
    headline: [
      [{delivered: 1, activities: 1}, 0, 0],
      [{delivered: 2, activities: 3}, 45, 90],
      [{delivered: 2, activities: 3}, 45, 0],
    ],
  },
  drafts: {cut: COUNTS},
  'family-handout': {
    missing: [
      [1, 'X'],
      [2, 'X'],
    ],
    pages: SOME,
  },
  frameworks: {
    effects: [
      [{added: 1, changed: 2, left: 1, missing: 2}],
      [{added: 2, changed: 1, left: 2, missing: 1}],
      [{added: 0, changed: 0, left: 0, missing: 0}],
    ],
    first: [
      [5, 5, 'X'],
      [5, 9, 'X'],
    ],
    standards: SOME,
    about: [
      [{standards: 1, hasText: true}],
      [{standards: 2, hasText: false}],
      [{standards: 1, hasText: false}],
    ],
    source: [
      [{format: 'CSV', version: null}],
      [{format: 'CASE 1.1', version: '2'}],
    ],
    problems: SOME,
    toImport: [[{added: 0, changed: 2}], [{added: 3, changed: 1}]],
    imported: [
      [{framework: 'Florida', added: 1, changed: 2, remaining: 1}],
      [{framework: 'Florida', added: 2, changed: 1, remaining: 2}],
      [{framework: 'Florida', added: 0, changed: 0, remaining: 0}],
    ],
  },
  gap: {
    reason: [
      [{...GAP, reason: 'A'}, 1],
      [{...GAP, reason: 'B 2 4', emptyCells: 2}, 4],
      [{...GAP, reason: 'C 4', emptyCells: 1, monthsOpen: 0}, 4],
      [{...GAP, reason: 'D', grades: []}, 1],
    ],
  },
  grade: {gradesTitle: [[[]], [['3', '4']], [['K', '1']], [['PK']]]},
  grants: {
    missing: SOME,
    together: [
      [1, 2, 1],
      [2, 1, 2],
    ],
  },
  headline: {
    percentWords: [
      [0, 0],
      [3, 4],
    ],
    gradesWithGaps: [
      [['Kinder'], 0],
      [['Kinder', 'Third'], 0],
      [['Kinder', 'Third'], 2],
    ],
  },
  heat: {
    shown: [
      [1, {covered: 1, expected: 2, strong: 1}],
      [2, {covered: 2, expected: 1, strong: 2}],
    ],
  },
  minutes: {
    totalWords: [
      ['4', '45'],
      ['', '45'],
      ['many', '45'],
      ['4', ''],
    ],
  },
  month: {headline: SLICES, rowLine: SLICES, areaLine: SLICES},
  notices: {
    sampleRemoved: [
      [2, 0],
      [2, 1],
      [3, 2],
    ],
    orphans: SOME,
    problems: SOME,
  },
  objective: {editQuestion: [[''], ['Ms. Rivera']]},
  objectives: {
    nobody: [
      ['', '2027-05'],
      ['Ms. Rivera', '2027-05'],
    ],
    saved: COUNTS_IN_MAY.slice(1),
  },
  outputs: {undated: COUNTS},
  partners: {
    title: [
      [[]],
      [[PARTNER]],
      [
        [
          {...PARTNER, minutes: 200},
          {...PARTNER, notice: 'Ended'},
        ],
      ],
    ],
    loadWords: [
      [PARTNER],
      [{...PARTNER, minutes: 120}],
      [{...PARTNER, minutes: 150}],
      [{...PARTNER, hoursAgreed: null}],
    ],
  },
  paste: {add: COUNTS, added: SOME},
  payback: {
    lastMonth: [
      [{month: '2027-05', activities: 0, minutes: 0, participants: 0}],
      [{month: '2027-05', activities: 2, minutes: 0, participants: 0}],
      [{month: '2027-05', activities: 1, minutes: 45, participants: 0}],
      [{month: '2027-05', activities: 2, minutes: 45, participants: 12}],
    ],
  },
  problems: {
    summary: [[[PROBLEM]], [[PROBLEM, PROBLEM, NOTICE]], [[NOTICE, NOTICE]]],
    checked: [[[]], [[PROBLEM]], [[PROBLEM, PROBLEM]]],
    becomes: [
      [REPAIR],
      [{...REPAIR, after: ''}],
      [{kind: 'newId', before: '', after: 'a new id'}],
      [{kind: 'tab', before: '', after: 'Adds it'}],
      [{kind: 'missingColumns', before: '', after: 'Partner'}],
      [{...REPAIR, before: 'x'.repeat(200)}],
    ],
    lineOf: [
      [PROBLEM, REPAIR],
      [FOR_FILE, REPAIR],
    ],
    more: [
      [9, 5],
      [1, 5],
      [4, 5],
    ],
    groupTitle: [
      [PROBLEM, [PROBLEM, PROBLEM]],
      [FOR_FILE, [FOR_FILE]],
    ],
    where: [[PROBLEM], [{...PROBLEM, column: null}], [FOR_FILE]],
  },
  'report-coverage': {
    areaLine: [
      [0, 0, 0],
      [1, 1, 1],
      [2, 14, 0],
    ],
    orphansTitle: SOME,
  },
  'report-delivered': {
    activities: [
      [0, 2],
      [1, 1],
      [2, 3],
    ],
    people: [
      [0, 0, 0],
      [1, 1, 1],
      [2, 3, 4],
    ],
    withoutMinutes: SOME,
  },
  'report-results': {
    share: [
      [{delivered: 0, minutes: 0}],
      [{delivered: 1, minutes: 45}],
      [{delivered: 2, minutes: 0}],
    ],
    without: COUNTS,
    idle: [[['A']], [['A', 'B']], [['A', 'B', 'C', 'D', 'E', 'F', 'G']]],
    chartLabel: [
      [{name: 'X', readings: [], target: null, standing: 'reached'}],
      [
        {
          name: 'X',
          readings: [{date: '2027-05-02', value: 62.5}],
          target: 75,
          standing: 'reached',
        },
      ],
    ],
  },
  'report-year': {
    breadth: [
      [1, 1, 25, '2027-05'],
      [3, 2, 1, '2027-05'],
    ],
    balance: [
      ['0.5', 1],
      ['0.5', 2],
    ],
  },
  results: {
    unknownName: [
      ['Reading', 1, null],
      ['Reading', 2, 'Ready'],
    ],
    way: [
      [null, null, '%'],
      [5, null, '%'],
      [5, 9, ''],
    ],
    activities: COUNTS,
    add: COUNTS,
    added: SOME,
  },
  round: {
    reminder: [
      ['2027-05', {until: null, daysLeft: null, late: {objectives: []}}],
      ['2027-05', {until: '2027-04-25', daysLeft: 3, late: {objectives: []}}],
      ['2027-05', {until: '2027-04-25', daysLeft: -3, late: {objectives: []}}],
    ],
  },
  'round-state': {
    standing: [
      [{state: 'open', until: null, publishedOn: null, publishedBy: null}],
      [
        {
          state: 'open',
          until: '2027-04-25',
          publishedOn: null,
          publishedBy: null,
        },
      ],
      [
        {
          state: 'published',
          until: '2027-04-25',
          publishedOn: '2027-04-28',
          publishedBy: 'Ana',
        },
      ],
    ],
    daysLeft: [[null], [0], [1], [2], [-1], [-2]],
    late: [
      [{objectives: [], gaps: 0, unconfirmed: []}],
      [
        {
          objectives: [{grade: '3', teacher: 'Rivera'}],
          gaps: 1,
          unconfirmed: ['X'],
        },
      ],
      [
        {
          objectives: [
            {grade: '3', teacher: null},
            {grade: '4', teacher: 'Alves'},
          ],
          gaps: 2,
          unconfirmed: ['X', 'Y'],
        },
      ],
    ],
  },
  'set-up': {
    result: [
      [[], []],
      [['Grid'], []],
      [['Grid', 'Year'], ['Log']],
    ],
  },
  'smallest-set': {
    undated: [
      [2, 2],
      [2, 5],
    ],
    courseWords: [
      [1, null],
      [2, null],
      [1, 45],
      [2, 45],
    ],
    headline: [
      [1, 2, 2],
      [3, 4, 9],
    ],
    added: COUNTS_IN_MAY.slice(1),
  },
  standards: {
    emphasis: [[{emphasis: null}], [{emphasis: 'major'}]],
    hint: [
      [{isOpen: false, typed: ''}],
      [{isOpen: false, typed: 'x'}],
      [{isOpen: true, typed: 'x', without: 'Nobody', shown: 0}],
      [{isOpen: true, typed: 'x', without: '', shown: 0}],
      [{isOpen: true, typed: '', without: '', shown: 3, found: 9}],
      [{isOpen: true, typed: '', without: '', shown: 3, found: 3}],
      [
        {
          isOpen: true,
          typed: 'x',
          without: '',
          shown: 3,
          found: 3,
          taken: null,
        },
      ],
      [
        {
          isOpen: true,
          typed: 'x',
          without: '',
          shown: 1,
          found: 5,
          taken: '3.OA',
        },
      ],
    ],
  },
  suggestions: {
    already: [
      [[], 'Idea'],
      [[CLASS], 'Planned'],
      [[{...CLASS, teacher: ''}], 'Planned'],
      [
        ['Alves', 'Baker', 'Cruz', 'Diaz', 'Estes'].map(teacher => ({
          ...CLASS,
          teacher,
        })),
        'Planned',
      ],
    ],
    found: SOME,
    nothing: [[true], [false]],
    planned: [
      ['Choir', 0],
      ['Choir', 1],
      ['Choir', 2],
    ],
    used: [
      ['Choir', 0],
      ['Choir', 2],
    ],
  },
  unsaved: {
    unsaved: [
      [{month: '', place: {screen: 'activity'}}],
      [{month: '2027-05', place: {screen: 'objectives'}}],
      [{month: '2027-05', place: {screen: 'month'}}],
    ],
  },
  'what-if': {opened: SOME, closed: SOME},
  why: {
    starterWhy: [
      ['familyLiteracy', '', ''],
      ['familyLiteracy', ' Story hour ', 'Retell a story. '],
    ],
  },
};
