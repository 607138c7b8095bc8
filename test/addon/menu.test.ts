/** The menu, and what its items do. */
import * as main from '../../src/addon/main';
import type {Server} from '../../src/contract/server';
import {Shipped, activity, sampleSchool, schoolInOctober} from './shipped';

main satisfies Server;

test('six verbs, in this order', () => {
  const school = new Shipped();
  school.run('onOpen');
  const [menu] = school.screen.menus;
  expect(menu!.addOn).toBe(true);
  expect(menu!.items.map(({caption}) => caption)).toEqual([
    'Plan this month',
    'Review coverage',
    'Check the workbook',
    'Undo last change',
    'Set up planner',
    'Try with sample data',
  ]);
  for (const {functionName} of menu!.items)
    expect(main).toHaveProperty(functionName!);
});

test('the menu needs no permission at all', () => {
  const school = new Shipped();
  school.runAs('onOpen', [], 'ana', 'NONE');
  expect(school.screen.menus).toHaveLength(1);
  expect(school.calls()).toBe(0);
});

test.each([
  ['showPlanner', 'month'],
  ['showCoverage', 'coverage'],
  ['showProblems', 'problems'],
  ['showSetUp', 'setUp'],
] as const)('%s opens the sidebar on its screen', (name, screen) => {
  const school = new Shipped();
  school.run(name);
  const [frame] = school.screen.frames;
  expect(frame).toMatchObject({kind: 'sidebar', title: 'Integration Grid'});
  expect(frame!.html).toContain(
    `<script type="application/json" id="opening">{"screen":"${screen}"}</script>`,
  );
});

test('Review coverage writes the report, shows it, and says the headline', () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.run('showCoverage');
  expect(school.screen.selection()!.sheet).toBe(school.sheet('Coverage'));
  expect(school.screen.toasts[0]!.text).toBe(
    '8 % of expected cells are covered, 1 of 12.',
  );
});

test('Undo last change says what came back', () => {
  const {school} = schoolInOctober();
  school.run('saveActivity', activity({}));
  school.run('undoLastChange');
  expect(school.screen.toasts[0]!.text).toBe(
    'Undid: Added "Library night" to Family literacy, October 2026.',
  );
});

test('what can’t be done is said in a window, in a sentence', () => {
  const {school} = sampleSchool(['OK']);
  school.run('undoLastChange');
  expect(school.screen.questions.map(({text}) => text)).toEqual([
    'You have no change of your own to undo. Changes in the planner lists what everybody did.',
  ]);
});

test('the sample school is asked about, added, and asked about again', () => {
  const school = new Shipped(['OK', 'OK']);
  school.run('trySample');
  expect(school.records('Objectives')).toHaveLength(90);
  expect(school.screen.frames).toHaveLength(1);
  school.run('trySample');
  expect(school.texts('Objectives')).toHaveLength(1);
  expect(school.screen.toasts.at(-1)!.text).toBe(
    'The sample school is out: 282 rows removed.',
  );
});

test('who cancels the sample gets nothing', () => {
  const school = new Shipped(['CANCEL']);
  school.run('trySample');
  expect(school.tabs()).toEqual(['Sheet1']);
});
