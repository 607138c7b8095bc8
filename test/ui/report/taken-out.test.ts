/** Each part of the report as it is read, saved, copied and printed. */
import {openReport} from '../window/dialogs';
import {heard, press, savedFile, text} from '../window/person';
import {copied, page, printed} from '../window/window';
import {school} from './school';
import type {ReportOpening} from '../../../src/contract/opening';

type Part = readonly [
  view: ReportOpening['view'],
  file: string,
  lines: readonly string[],
  copied: readonly string[],
];

/** What is saved begins with these lines, and what is copied with those. */
const PARTS: readonly Part[] = [
  [
    'fairness',
    'Fairness-2026-10',
    [
      'Kind,Name,Objectives,Expected,Covered,Coverage,Minutes compared,Students expected,Parity index,Its share of minutes',
      'By grade,Grade 3,2,12,1,8,240,20,,nothing to compare with',
      'By grade,Grade 4,1,6,1,17,0,,,no students entered',
      'By subject,Art,1,6,1,17,0,,,no students entered',
      'By subject,Math,2,12,1,8,240,20,,nothing to compare with',
    ],
    [
      'Fairness 2026-10',
      '',
      'Coverage by grade goes from 8 % (Grade 3) to 17 % (Grade 4), 2 grades compared.',
      'Coverage by subject goes from 8 % (Math) to 17 % (Art), 2 subjects compared.',
      '',
      'By grade',
      'Grade 3: Objectives 2, Expected 12, Covered 1, Coverage 8 %, Minutes compared 240, Students expected 20, Parity index –, Its share of minutes nothing to compare with',
    ],
  ],
  [
    'delivered',
    'Delivered-2026-10',
    [
      'Activity,Area,Partner,Status,Minutes planned,Minutes that took place,People expected,People who came',
      'Library night,Family literacy,Library,Delivered,240,180,20,15',
      'Health walk,Health and wellness,,Planned,30,,,',
      '',
    ],
    [
      'Delivered 2026-10',
      '',
      '1 of 2 activities is marked delivered.',
      '3 h took place of 4 h 30 planned: 67 %.',
      '15 people came where 20 were expected, in the 1 activity that says both.',
      '',
      'Planned and delivered, by area',
      'Academic enrichment: Activities 0, Marked delivered 0, Planned 0 min, Took place 0 min, Of planned n/a, People expected –, People who came –',
      'Family literacy: Activities 1, Marked delivered 1, Planned 4 h, Took place 3 h, Of planned 75 %, People expected 20, People who came 15',
    ],
  ],
  [
    'results',
    'Results-2026-08-to-2027-07',
    [
      'Indicator,Result,Site result,Source,Unit,Baseline,Target,Date of the latest reading,Latest reading,Percent of the way,Standing,Activities,Delivered,Standards',
      'Days absent,Present,,Register,days,20,10,,,,No reading yet,0,0,',
    ],
    [
      'Results 2026-08 to 2027-07',
      '',
      'What the school measures, and the activities of August 2026 to July 2027 that are to move it. An activity in the same year as a better figure is no proof that it made it better.',
      '',
      'Days absent: No reading yet · from 20 · target 10 · days · No activity names it',
      '',
      '3 activities name no indicator. No activity names Days absent.',
    ],
  ],
  [
    'whatIf',
    'What-if-2026-10',
    [
      'Figure,Before,After,Change',
      'Coverage,11,11,0',
      'Strong,6,6,0',
      'Confirmed,6,6,0',
      'Delivered,6,6,0',
      'Minutes,4 h 30,4 h 30,0',
      'Balance,0.19,0.19,0',
      'Areas used,2,2,0',
    ],
    [
      'What if 2026-10',
      '',
      'Coverage would go from 11 % to 11 %, balance from 0.19 over 2 of 6 areas to 0.19 over 2 of 6 areas.',
      '',
      'Before and after',
      'Coverage: Before 11 %, 2 of 18, After 11 %, 2 of 18, Change 0',
    ],
  ],
  [
    'year',
    'Year-3-Math-2026-10',
    [
      'Standard,Domain,Objectives,Areas,Activities,Minutes,Months,August 2026,September 2026,October 2026,Academic enrichment,Family literacy,Behavioral supports,Health and wellness,Family engagement,Early childhood',
      '3.OA.A.1,3.OA,1,1,1,240,1,0,0,1,0,1,0,0,0,0',
      '3.OA.A.2,3.OA,0,0,0,0,0,0,0,0,0,0,0,0,0,0',
    ],
    [
      'Year 3 Math 2026-10',
      '',
      'Grade 3, Math',
      '1 of 25 standards is named by an objective since August, 1 has an activity.',
      'The activities are spread over that one standard with a balance of 1.00 (1 is even).',
      '',
      'Breadth and balance of each domain',
      'operations and patterns: Standards 9, Named 11 %, 1 of 9, With an activity 11 %, 1 of 9, Balance 1',
    ],
  ],
  [
    'coverage',
    'Coverage-2026-10',
    [
      'Month,Grade,Teacher,Subject,Standards,Objective,Priority,Area,Expected,State,Minutes,Activities',
      '2026-10,3,Rivera,Math,3.OA.A.1,Equal groups,High,Academic enrichment,Yes,None yet,0,',
      '2026-10,3,Rivera,Math,RL.3.2,Fables and their message,Normal,Academic enrichment,Yes,None yet,0,',
      '2026-10,4,Vang,Art,4.OA.A.1,,Low,Academic enrichment,Yes,None yet,0,',
      '2026-10,3,Rivera,Math,3.OA.A.1,Equal groups,High,Family literacy,Yes,Strong,240,Library night',
    ],
    [
      'Coverage 2026-10',
      '',
      '11 % of expected cells are covered, 2 of 18.',
      'Grade 3 and Grade 4 have gaps.',
      'Academic enrichment is used least.',
      'Do first: plan Academic enrichment for Grade 3 · Rivera.',
      'Coverage: 11 %, 2 of 18',
      'Strong: 6 %, 1 of 18',
      'Confirmed: 6 %, 1 of 18',
      'Delivered: 6 %, 1 of 18',
      'Balance: 0.19 over 2 of 6 areas',
      '',
      'What is missing, worst first (16)',
    ],
  ],
];

test.each(PARTS)(
  'the part %s is saved, copied and printed as it stands',
  async (view, file, lines, words) => {
    await openReport(view, {school: school()});
    await press('Save as CSV');
    expect(heard()).toContain(`Saved as ${file}.csv.`);
    const saved = await savedFile();
    expect(saved.name).toBe(`${file}.csv`);
    expect(saved.lines.slice(0, lines.length)).toEqual(lines);
    await press('Copy as text');
    expect(heard()).toContain('Copied. Paste it into a mail or a document.');
    expect(copied.at(-1)!.split('\n').slice(0, words.length)).toEqual(words);
    page.title = 'Report';
    await press('Print');
    expect([printed.at(-1), page.title]).toEqual([file, 'Report']);
  },
);

test('one activity that supports nothing is said as one', async () => {
  await openReport('coverage', {school: school()});
  expect(text()).toContain('1 activity that supports no objective\n');
});

test('where the browser does not let the page copy, that is said', async () => {
  await openReport('delivered', {school: school()});
  page.allowsCopying = false;
  await press('Copy as text');
  page.allowsCopying = true;
  expect(heard()).not.toContain('Copied.');
  expect(heard()).toContain('Your browser did not allow copying.');
});
