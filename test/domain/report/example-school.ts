/** The small school that docs/figures.md tells about. */
import type {TypedRow, TypedTabs} from '../../sheet/school';

const SEPTEMBER = '2026-09';
const OCTOBER = '2026-10';

const RIVERA = {Grade: '3', Teacher: 'Ms. Rivera'};
const SILVA = {Grade: '4', Teacher: 'Mr. Silva'};

const OBJECTIVES: readonly TypedRow[] = [
  {
    ...RIVERA,
    Month: SEPTEMBER,
    Subject: 'Math',
    Standards: '3.OA.A.1',
    'Objective ID': 'COUNTING',
  },
  {
    ...RIVERA,
    Month: OCTOBER,
    Subject: 'Math',
    Standards: '3.OA.A.1',
    'Objective ID': 'TIMES',
  },
  {
    ...RIVERA,
    Month: OCTOBER,
    Subject: 'ELA',
    Standards: 'RL.3.2',
    'Objective ID': 'FABLES',
  },
  {
    ...SILVA,
    Month: OCTOBER,
    Subject: 'Math',
    Standards: '4.NF.B.3',
    'Objective ID': 'FRACTIONS',
  },
];

const ACTIVITIES: readonly TypedRow[] = [
  {
    Month: SEPTEMBER,
    Area: 'Academic enrichment',
    Activity: 'Math club',
    'Objective IDs': 'COUNTING',
    Alignment: 2,
    Partner: 'YMCA',
    Sessions: 4,
    'Minutes per session': 45,
    Status: 'Delivered',
    'Delivered minutes': 180,
    'Activity ID': 'CLUB-9',
  },
  {
    Month: OCTOBER,
    Area: 'Academic enrichment',
    Activity: 'Math club',
    'Objective IDs': 'TIMES',
    Alignment: 2,
    Partner: 'YMCA',
    Sessions: 4,
    'Minutes per session': 45,
    'Expected participants': 20,
    Status: 'Delivered',
    'Delivered minutes': 135,
    Attended: 18,
    'Activity ID': 'CLUB-10',
  },
  {
    Month: OCTOBER,
    Area: 'Family literacy',
    Activity: 'Library night',
    'Objective IDs': 'FABLES',
    Partner: 'City Library',
    Sessions: 1,
    'Minutes per session': 60,
    'Expected participants': 30,
    Status: 'Planned',
    'Activity ID': 'LIBRARY',
  },
  {
    Month: OCTOBER,
    Area: 'Family engagement',
    Activity: 'Game night',
    'Objective IDs': 'TIMES, FRACTIONS',
    Alignment: 3,
    Partner: 'YMCA',
    Sessions: 1,
    'Minutes per session': 120,
    'Expected participants': 50,
    Status: 'Confirmed',
    'Activity ID': 'GAMES',
  },
  {
    Month: OCTOBER,
    Area: 'Health and wellness',
    Activity: 'Walking club',
    'Objective IDs': 'FRACTIONS',
    Sessions: 4,
    'Minutes per session': 30,
    Status: 'Idea',
    'Activity ID': 'WALKING',
  },
  {
    Month: OCTOBER,
    Area: 'Behavioral supports',
    Activity: 'Calm corner',
    Sessions: 4,
    'Minutes per session': 15,
    Status: 'Planned',
    'Activity ID': 'CALM',
  },
];

/** Two grades, two teachers, a September and an October. */
export const EXAMPLE_SCHOOL: TypedTabs = {
  objectives: OBJECTIVES,
  activities: ACTIVITIES,
  partners: [
    {Partner: 'YMCA', 'Hours a month': 10},
    {Partner: 'City Library', 'Hours a month': 1},
  ],
  expectedAreas: [
    {Grade: '3', 'Early childhood': false},
    {Grade: '4', 'Early childhood': false},
  ],
  settings: [
    {Setting: 'School year starts', Value: '2026-08'},
    {Setting: 'Least minutes, Family engagement', Value: 90},
  ],
};
