/** A sound argument of each function that a page can call, on the known school. */
import {knownSchool} from './known-school';

const ACTIVITY = {
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Reading circle',
  objectiveIds: ['OBJ-KNOWN1', 'OBJ-KNOWN2'],
  why: 'They read aloud, and ask each other what it means.',
  alignment: 2,
  partner: 'City Library',
  lead: 'Ana',
  when: 'Tuesdays 3:30',
  startDate: '2026-10-06',
  endDate: '2026-10-27',
  sessions: 4,
  minutesPerSession: 45,
  participants: 12,
  status: 'Planned',
  deliveredMinutes: null,
  attended: null,
  indicators: 'Reading on grade',
  notes: ' Bring “books”,\nand snacks  ',
};

const SEEN = {month: '2026-10', activity: 'Library night', why: 'They read'};

const AREAS = {
  academicEnrichment: true,
  familyLiteracy: true,
  behavioralSupports: true,
  healthWellness: false,
  familyEngagement: true,
  earlyChildhood: true,
};

const OF_MONTH = {month: '2026-10'};
const OF_YEAR = {month: '2026-10', grade: '3', subject: 'Math'};

const CSV = 'Code,Text,Grade\n3.QX.1,Say what it means,3\n3.QX.2,Retell it,3\n';

const FILE = {text: CSV, framework: 'Ocean', codesOnly: false};

const {school} = knownSchool();
const {expected} = school.run('previewFramework', FILE);
const [repair, ...others] = school
  .run('checkWorkbook')
  .flatMap(problem => problem.repair?.id ?? []);

export const READING = {
  loadMonth: OF_MONTH,
  loadCoverage: OF_MONTH,
  loadReport: OF_MONTH,
  loadYear: OF_YEAR,
  loadSuggestions: {objectiveId: 'OBJ-KNOWN1', area: 'familyLiteracy'},
  loadSmallestSet: {
    month: '2026-10',
    gaps: [{objectiveId: 'OBJ-KNOWN1', area: 'earlyChildhood'}],
  },
  previewResults: {
    text: 'Result,Indicator,Unit,Baseline,Target\nReady,Attendance,%,80,90\n',
  },
  loadGrants: {from: '2026-08', to: '2026-12'},
  previewFramework: FILE,
  loadBundle: {name: 'entry', language: 'es'},
  showRow: {table: 'Objectives', id: 'OBJ-KNOWN1', area: 'familyLiteracy'},
  showProblem: {sheet: 'Activities', row: 4, column: 'Month'},
  loadHandout: {month: '2026-10', grade: '3'},
  loadTable: {table: 'Objectives'},
  showReport: {month: '2026-10', view: 'coverage'},
  showShare: {month: '2026-10', view: 'handout'},
  onEdit: {range: {row: 2, column: 3}, value: 'x', oldValue: 'y'},
} as const;

export const WRITING = {
  saveActivity: {operation: 'fuzz-1', ...ACTIVITY},
  saveObjectives: {
    operation: 'fuzz-2',
    month: '2026-10',
    grades: ['3', '4'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {
        id: 'OBJ-KNOWN1',
        base: {teacher: 'Rivera', objective: 'Equal groups', priority: 'High'},
        standards: '3.OA.A.1',
        objective: 'Equal groups and rows',
        priority: 'High',
        notes: 'With counters',
      },
      {standards: 'RL.3.2', objective: 'Fables', priority: 'Normal'},
    ],
  },
  saveActivities: {operation: 'fuzz-3', activities: [ACTIVITY, ACTIVITY]},
  saveDelivered: {
    operation: 'fuzz-4',
    activities: [
      {
        id: 'ACT-KNOWN1',
        base: {deliveredMinutes: null, attended: null},
        deliveredMinutes: 90,
        attended: 14,
      },
    ],
  },
  removeRow: {
    operation: 'fuzz-5',
    table: 'Activities',
    id: 'ACT-KNOWN1',
    base: SEEN,
  },
  undo: {operation: 'known-save'},
  addToBank: {operation: 'fuzz-6', activityId: 'ACT-KNOWN1'},
  adoptResults: {
    operation: 'fuzz-7',
    indicators: [
      {
        name: 'Attendance',
        result: 'Children are ready',
        siteResult: '',
        source: 'Register',
        unit: '%',
        baseline: 80,
        target: 92.5,
      },
    ],
  },
  saveReading: {
    operation: 'fuzz-8',
    indicator: 'Reading on grade',
    date: '2026-10-21',
    reading: 47.5,
  },
  importFramework: {operation: 'fuzz-9', ...FILE, expected},
  chooseFrameworks: {operation: 'fuzz-10', frameworks: ['Common Core']},
  fixProblem: {operation: 'fuzz-11', repair, month: '2026-10'},
  fixProblems: {operation: 'fuzz-12', repairs: others},
  saveFamilyWords: {
    operation: 'fuzz-13',
    id: 'OBJ-KNOWN1',
    base: {english: '', spanish: '', portuguese: ''},
    english: 'We make groups.',
    spanish: 'Formamos grupos.',
    portuguese: 'Formamos grupos.',
  },
  saveMonthState: {
    operation: 'fuzz-14',
    month: '2026-10',
    state: 'open',
    until: '2026-10-05',
    base: {state: 'planning', isSet: false, until: null},
  },
  startYear: {operation: 'fuzz-15', firstMonth: '2027-08'},
  loadPlanner: OF_MONTH,
  refreshTabs: OF_MONTH,
  buildGrid: OF_MONTH,
  writeCoverage: OF_MONTH,
  writeYear: OF_YEAR,
  writeGrants: {from: '2026-08', to: '2026-12'},
  publishMonth: OF_MONTH,
  saveName: {name: 'Ana'},
  saveLanguage: {language: 'pt'},
  setUpPlanner: {
    schoolName: 'Hope School',
    firstMonth: '2026-08',
    grades: ['3', '4'],
    expected: {'3': AREAS},
  },
} as const;

/** They look at no argument. */
export const TAKING_NOTHING: readonly string[] = [
  'addSample',
  'adoptCopy',
  'checkWorkbook',
  'loadChanges',
  'loadFrameworks',
  'loadResults',
  'loadSelection',
  'loadSetUp',
  'loadStandards',
  'onInstall',
  'onOpen',
  'removeSample',
  'showCoverage',
  'showPlanner',
  'showProblems',
  'showSetUp',
  'trySample',
  'undoLastChange',
];
