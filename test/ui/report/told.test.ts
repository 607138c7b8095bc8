/** Every figure of the report for a small school of two months, read as it stands on the page. */
import {activity, type Shipped} from '../../addon/shipped';
import {openReport} from '../window/dialogs';
import {below, field, press, text, type} from '../window/person';
import {nameOf} from '../window/reader';
import {page} from '../window/window';
import {school} from './school';

/** October with two grades, a September of one objective, and two partners of which one has nothing to do. */
function twoMonths(): Shipped {
  const made = school();
  const {saved} = made.run('saveObjectives', {
    operation: 'september',
    month: '2026-09',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [{standards: '', objective: 'Shapes', priority: 'Normal'}],
  });
  made.run(
    'saveActivity',
    activity({
      operation: 'shapes',
      month: '2026-09',
      activity: 'Shape hunt',
      area: 'familyEngagement',
      objectiveIds: saved,
      sessions: 1,
      minutesPerSession: 30,
      alignment: 2,
      status: 'Confirmed',
    }),
  );
  made.type('Partners', 2, 1, [
    ['Library', 'Reads', 'Family literacy', '5'],
    ['Y Club', 'Sports', 'Health and wellness', '2'],
  ]);
  return made;
}

const tried = async () => {
  await openReport('whatIf', {school: twoMonths()});
  await type('Partner', 'Library');
  await press('Try it');
  await type('What would change', 'Add an activity');
  await type('What is done', 'Swim');
  await type('Area', 'Health and wellness');
  await type('For', 'Grade 3');
  await type('How near it comes', 'all that');
  await type('Minutes', '90');
  await type('Partner', 'Y Club');
  await press('Try it');
  await type('What would change', 'Confirm all');
  await press('Try it');
};

test('the month stands beside last month, each figure of what was expected then', async () => {
  await openReport('coverage', {school: twoMonths()});
  expect(
    below('Do first: plan Academic enrichment for Grade 3 · Rivera.', 4, 5),
  ).toEqual([
    'Coverage | 11 % | 2 of 18 expected cells with an activity | September: 17 %, 1 of 6',
    'Strong | 6 % | 1 of 18 practiced, and for long enough | September: 17 %, 1 of 6',
    'Confirmed | 6 % | 1 of 18 with a confirmed or delivered activity | September: 17 %, 1 of 6',
    'Delivered | 6 % | 1 of 18 with a delivered activity | September: 0 %, 0 of 6',
    'Balance | 0.19 | over 2 of 6 areas how evenly the six areas share the minutes: 1 is even | September: 0.00 over 1 of 6 areas',
  ]);
  expect(below('Month by month', 2, 3)).toEqual([
    'n/a | Aug',
    '17 % | Sep',
    '11 % | Oct',
  ]);
  expect(nameOf(page.querySelector('.trend')!)).toBe(
    'Month by month: August n/a, September 17 %, October 11 %',
  );
});

test('what is tried is for a grade of several objectives, or for one objective', async () => {
  await openReport('whatIf', {school: twoMonths()});
  await type('What would change', 'Add an activity');
  const offered = field('For').querySelectorAll('option');
  expect(offered.map(({textContent}) => textContent)).toEqual([
    'Choose one',
    'Grade 3: all 2 objectives',
    'Rivera · Equal groups',
    'Rivera · Fables and their message',
    'Vang · 4.OA.A.1',
  ]);
});

test('each row of the grid has its squares and their sum, and so has the whole', async () => {
  await openReport('coverage', {school: twoMonths()});
  expect(below('Coverage', 8, 3)).toEqual([
    'Grade 32 objectives | 0 %0 of 2 | 50 %1 of 2 | 0 %0 of 2 | 0 %0 of 2 | 0 %0 of 2 | 0 %0 of 2 | 8 %1 of 12',
    'Grade 41 objective | 0 %0 of 1 | 0 %0 of 1 | 0 %0 of 1 | 100 %1 of 1 | 0 %0 of 1 | 0 %0 of 1 | 17 %1 of 6',
    'All of them | 0 %0 of 3 | 33 %1 of 3 | 0 %0 of 3 | 33 %1 of 3 | 0 %0 of 3 | 0 %0 of 3 | 11 %2 of 18',
  ]);
  await type('Rows are', 'objectives');
  expect(below('Coverage', 8, 3)).toEqual([
    '3.OA.A.1 Equal groupsRivera | None yet | Strong | None yet | None yet | None yet | None yet | 17 %1 of 6',
    'RL.3.2 Fables and their messageRivera | None yet | None yet | None yet | None yet | None yet | None yet | 0 %0 of 6',
    '4.OA.A.1Vang | None yet | None yet | None yet | Thin | None yet | None yet | 17 %1 of 6',
  ]);
  await press(/Family literacy: Strong/);
  expect(below('Strong: it is practiced, and for long enough.', 1, 1)).toEqual([
    'Library nightLibrary · 4 h · Delivered · practices the skill',
  ]);
});

test('what is missing is that of the subject that is shown', async () => {
  await openReport('coverage', {school: twoMonths()});
  await type('Subject', 'Art');
  expect(below('What is missing, worst first (5)', 2, 1)).toEqual([
    '4.OA.A.1Grade 4 · Vang | Academic enrichment, Family literacy, Behavioral supports, Family engagement and Early childhood. Low priority; major work of the grade; 5 of its 6 expected areas are empty; open for 1 month.',
  ]);
  expect(text()).toContain('Shown: 1 objective, 1 of 6 expected cells covered');
});

test.each([
  ['Status', 'Confirmed'],
  ['Partner', 'Library'],
])('of coverage by %s %s it is said that only this counts', async (by, one) => {
  const hint =
    'Only activities of this status and partner are counted here; the figures above are of the whole month.';
  await openReport('coverage', {school: twoMonths()});
  expect(text()).not.toContain(hint);
  await type(by, one);
  expect(text()).toContain(hint);
});

test('partners carry what is planned of what is agreed', async () => {
  await openReport('coverage', {school: twoMonths()});
  expect(below('What partners carry this month', 6, 3)).toEqual([
    'Name | Activities | Planned | Agreed | Planned of agreed | Took place',
    'Library | 1 | 4 h | 5 h | 80 % | 3 h',
    'Y Club | 0 | 0 min | 2 h | 0 % | 0 min',
  ]);
});

test('what took place stands beside what was planned, by area and by month', async () => {
  await openReport('delivered', {school: twoMonths()});
  expect(below('Results', 1, 3)).toEqual([
    '1 of 2 activities is marked delivered.',
    '3 h took place of 4 h 30 planned: 67 %.',
    '15 people came where 20 were expected, in the 1 activity that says both.',
  ]);
  expect(below('Planned and delivered, by area', 8, 5)).toEqual([
    'Area | Activities | Marked delivered | Planned | Took place | Of planned | People expected | People who came',
    'Academic enrichment | 0 | 0 | 0 min | 0 min | n/a | – | –',
    'Family literacy | 1 | 1 | 4 h | 3 h | 75 % | 20 | 15',
    'Behavioral supports | 0 | 0 | 0 min | 0 min | n/a | – | –',
    'Health and wellness | 1 | 0 | 30 min | 0 min | 0 % | – | –',
  ]);
  expect(below('Planned and delivered, month by month', 4, 4)).toEqual([
    'Month | Planned | Took place | Of planned',
    'August 2026 | 0 min | 0 min | n/a',
    'September 2026 | 30 min | 0 min | 0 %',
    'October 2026 | 4 h 30 | 3 h | 67 %',
  ]);
});

test('grades and subjects stand side by side with what they get', async () => {
  await openReport('fairness', {school: twoMonths()});
  expect(below('Results', 1, 2)).toEqual([
    'Coverage by grade goes from 8 % (Grade 3) to 17 % (Grade 4), 2 grades compared.',
    'Coverage by subject goes from 8 % (Math) to 17 % (Art), 2 subjects compared.',
  ]);
  expect(below('By grade', 9, 3)).toEqual([
    'Grade | Objectives | Expected | Covered | Coverage | Minutes compared | Students expected | Parity index | Its share of minutes',
    'Grade 3 | 2 | 12 | 1 | 8 % | 240 | 20 | – | nothing to compare with',
    'Grade 4 | 1 | 6 | 1 | 17 % | 0 | – | – | no students entered',
  ]);
  expect(below('By subject', 9, 2)[1]).toBe(
    'Art | 1 | 6 | 1 | 17 % | 0 | – | – | no students entered',
  );
  await press('By teacher, A to Z');
  expect(below('By teacher, A to Z', 10, 3)).toEqual([
    'Teacher | Grade | Objectives | Expected | Covered | Coverage | Strong | Confirmed | Delivered | Minutes',
    'Rivera | Grade 3 | 2 | 12 | 1 | 8 % | 1 | 1 | 1 | 240',
    'Vang | Grade 4 | 1 | 6 | 1 | 17 % | 0 | 0 | 0 | 30',
  ]);
});

test('several changes at once are told beside what is, a partner without any plan, too', async () => {
  await tried();
  expect(below('Start over', 1, 1)).toEqual([
    'Coverage would go from 11 % to 17 %, balance from 0.19 over 2 of 6 areas to 0.00 over 1 of 6 areas. Confirmed coverage would go from 6 % to 17 %.',
  ]);
  expect(below('Before and after', 4, 8)).toEqual([
    'Figure | Before | After | Change',
    'Coverage | 11 %, 2 of 18 | 17 %, 3 of 18 | +1',
    'Strong | 6 %, 1 of 18 | 11 %, 2 of 18 | +1',
    'Confirmed | 6 %, 1 of 18 | 17 %, 3 of 18 | +2',
    'Delivered | 6 %, 1 of 18 | 0 %, 0 of 18 | −1',
    'Minutes | 4 h 30 | 2 h | −2 h 30',
    'Balance | 0.19 | 0.00 | −0.19',
    'Areas used | 2 | 1 | −1',
  ]);
  expect(below('Covered cells by area', 6, 5)).toEqual([
    'Area | Before | After | Change | Minutes: Before | Minutes: After',
    'Academic enrichment | 0 %, 0 of 3 | 0 %, 0 of 3 | 0 | 0 min | 0 min',
    'Family literacy | 33 %, 1 of 3 | 0 %, 0 of 3 | −1 | 4 h | 0 min',
    'Behavioral supports | 0 %, 0 of 3 | 0 %, 0 of 3 | 0 | 0 min | 0 min',
    'Health and wellness | 33 %, 1 of 3 | 100 %, 3 of 3 | +2 | 30 min | 2 h',
  ]);
  expect(below('What partners carry', 4, 3)).toEqual([
    'Name | Before | After | Change',
    'Library | 4 h / 5 h | 0 min / 5 h | −4 h',
    'Y Club | 0 min / 2 h | 1 h 30 / 2 h | +1 h 30',
  ]);
  expect(below('2 cells would be covered', 2, 1)).toEqual([
    'Health and wellness · Equal groups · Rivera | Health and wellness · Fables and their message · Rivera',
  ]);
});

test('of several changes one is taken back, the others stay', async () => {
  await tried();
  await press('Take back: Without Library');
  expect(below('Tried out, one after the other', 1, 5)).toEqual([
    '“Swim” in Health and wellness for 2 objectives',
    'Take back',
    'Confirm all that is planned',
    'Take back',
    'Start over',
  ]);
  expect(below('What partners carry', 4, 2)[1]).toBe(
    'Y Club | 0 min / 2 h | 1 h 30 / 2 h | +1 h 30',
  );
});

test('all the minutes of an activity may move', async () => {
  await openReport('whatIf', {school: twoMonths()});
  await type('What would change', 'Move minutes');
  await type('From', 'Health walk');
  await type('To', 'Library night');
  await type('Minutes', '30');
  await press('Try it');
  expect(text()).toContain('30 min from “Health walk” to “Library night”');
});

test('the year tells how many standards are named, and over how many its activities are spread', async () => {
  const made = twoMonths();
  const {saved} = made.run('saveObjectives', {
    operation: 'more-standards',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: ['3.OA.A.2', '3.OA.A.3'].map(standards => ({
      standards,
      objective: '',
      priority: 'Normal',
    })),
  });
  made.run(
    'saveActivity',
    activity({
      operation: 'sharing',
      activity: 'Sharing',
      objectiveIds: [saved[0]!],
      status: 'Planned',
      sessions: 1,
      minutesPerSession: 60,
    }),
  );
  await openReport('year', {school: made});
  expect(below('Subject', 1, 2)).toEqual([
    '3 of 25 standards are named by an objective since August, 2 have an activity.',
    'The activities are spread over those 2 with a balance of 1.00 (1 is even).',
  ]);
  expect(below('3.OA.A.2 multiplying and dividing stories', 5, 1)).toEqual([
    '11 h | 1 | 1 | 1 h | 1',
  ]);
  expect(below('Breadth and balance of each domain', 5, 2)[1]).toBe(
    'operations and patterns | 9 | 33 %, 3 of 9 | 22 %, 2 of 9 | 1',
  );
});
