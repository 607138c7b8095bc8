/** Small schools for tests that run a function some hundred times: a few rows in each tab, and little room below. */
import {byArea} from '../../src/domain/area';
import {Workbook, type WorkbookData} from '../../src/host/workbook/workbook';
import {after} from './hands';

/** A spreadsheet that nobody has set up. */
export const EMPTY: WorkbookData = Workbook.create({
  id: 'file-1',
  name: 'School',
}).toData();

/** Rows that people typed, by tab and header; the last columns of the rows are the school's own. */
const TYPED: {
  readonly [tab: string]: readonly {readonly [header: string]: string}[];
} = {
  Objectives: [
    {
      Month: '2026-10',
      Grade: '3',
      Teacher: 'Rivera',
      Subject: 'Math',
      Standards: '3.OA.A.1',
      Objective: 'Equal groups',
      Priority: 'High',
      'Objective ID': 'OBJ-AAAAAA',
      Room: '12',
    },
    {
      Month: 'October 2026',
      Grade: '3',
      Teacher: 'Rivera',
      Subject: 'ELA',
      Standards: 'RL.3.2',
      Objective: 'Fables and their message',
      'Objective ID': 'OBJ-BBBBBB',
    },
  ],
  Activities: [
    {
      Month: '2026-10',
      Area: 'Family literacy',
      Activity: 'Library night',
      'Objective IDs': 'OBJ-AAAAAA',
      Partner: 'City Library',
      'Start date': '2026-10-06',
      Sessions: '2',
      'Minutes per session': '45',
      Status: 'Planned',
      'Activity ID': 'ACT-AAAAAA',
      Room: '12',
    },
    {
      Month: '2026-10',
      Area: 'Health and wellness',
      Activity: 'Dentist',
      'Objective IDs': 'OBJ-BBBBBB',
      'Start date': '2026-10-07',
      Status: 'confirmed',
      'Activity ID': 'ACT-BBBBBB',
    },
    {
      Month: '2026-10',
      Area: 'Family literacy',
      Activity: 'Choir',
      Status: 'Planned',
      'Activity ID': 'ACT-CCCCCC',
    },
  ],
  Partners: [
    {Partner: 'City Library', Areas: 'Family literacy', 'Hours a month': '20'},
    {Partner: 'Clinic', 'Agreement end': '2027-06-30'},
  ],
  Results: [
    {
      Result: 'Students attend',
      Indicator: 'Attendance',
      Unit: '%',
      Target: '95',
    },
    {Indicator: 'Attendance', Date: '2026-09-30', Reading: '91'},
    {Indicator: 'Reading test', Target: '80'},
  ],
};

/** Set up, with the rows above. */
export const SCHOOL = after(EMPTY, hands => {
  const expected = {'3': byArea(() => true)};
  const {stage} = hands.ask('setUpPlanner', {
    schoolName: 'Hope School',
    firstMonth: '2026-08',
    grades: ['3'],
    expected,
  });
  stage.done({functionName: 'saveName', args: [{name: 'Ana'}]});
  hands.shortenAll();
  for (const [tab, rows] of Object.entries(TYPED))
    rows.forEach((cells, index) => {
      for (const [header, text] of Object.entries(cells))
        hands.type(tab, index + 2, header, text);
    });
});
