/** What the menu's items ask and say, word by word, and on which screens they leave a person. */
import {watched} from '../host/workbook/watched';
import {
  Shipped,
  TYPIST,
  activity,
  copied,
  sampleSchool,
  schoolInOctober,
} from './shipped';

const ADD = {
  title: 'Add a sample school?',
  text: 'This adds an invented school with 18 teachers, 90 objectives, 160 activities and 12 partners to this workbook, so that you can try everything. Your own rows stay as they are. Choose "Try with sample data" again to take it out.',
  buttons: 'OK_CANCEL',
};
const TAKE_OUT = {
  title: 'Take the sample school out?',
  text: 'This removes the rows that the sample brought. Rows that somebody has changed since stay, and so do your own.',
  buttons: 'OK_CANCEL',
};

const toast = (text: string) => ({text, title: 'Integration Grid', seconds: 8});

const opening = (school: Shipped) =>
  school.screen.frames.map(
    ({html}) => /id="opening">([^<]*)<\/script>/.exec(html)?.[1],
  );

test('the sample school is asked about in these words, added, and taken out again', () => {
  const school = new Shipped(['OK', 'OK']);
  school.run('trySample');
  expect(school.screen.questions).toEqual([ADD]);
  expect(school.screen.toasts).toEqual([
    toast(
      'The sample school is in. Choose "Try with sample data" again to take it out.',
    ),
  ]);
  expect(opening(school)).toEqual(['{"screen":"month"}']);
  school.run('trySample');
  expect(school.screen.questions).toEqual([ADD, TAKE_OUT]);
  expect(school.screen.toasts[1]).toEqual(
    toast('The sample school is out: 282 rows removed.'),
  );
  expect(opening(school)).toHaveLength(1);
});

test.each(['CANCEL', 'CLOSE', 'YES'])(
  'who presses %s gets no sample school, no sidebar and no word',
  button => {
    const school = new Shipped([button]);
    school.run('trySample');
    expect(school.screen.questions).toEqual([ADD]);
    expect(school.screen.toasts).toEqual([]);
    expect(school.screen.frames).toEqual([]);
    expect(school.tabs()).toEqual(['Sheet1']);
  },
);

/** A sample school of which people left two rows in each tab. */
const almostGone = copied(() => {
  const {school} = sampleSchool();
  for (const tab of ['Objectives', 'Activities', 'Partners', 'Results']) {
    const count = school.texts(tab).length - 3;
    const sheet = school.sheet(tab);
    school.workbook.edit(
      {do: 'delete', axis: 'rows', sheet, start: 4, count},
      TYPIST,
    );
  }
  return {school};
});

test.each([
  [[], 'The sample school is out: 8 rows removed.'],
  [
    ['Partners'],
    '7 rows of the sample removed. 1 was changed since, so it stays.',
  ],
  [
    ['Partners', 'Results'],
    '6 rows of the sample removed. 2 were changed since, so they stay.',
  ],
])(
  'who takes out a sample of which somebody changed %j hears what went and what stays',
  (changed, said) => {
    const {school} = almostGone(['OK']);
    for (const tab of changed) school.typeUnseen(tab, 2, 2, 'Our own words');
    expect(school.run('loadPlanner', {}).hasSample).toBe(true);
    school.run('trySample');
    expect(school.screen.questions).toEqual([TAKE_OUT]);
    expect(school.screen.toasts).toEqual([toast(said)]);
    expect(school.run('loadPlanner', {}).hasSample).toBe(false);
  },
);

test('who leaves the sample in hears nothing, and nothing is removed', () => {
  const {school} = almostGone(['CANCEL']);
  school.run('trySample');
  expect(school.screen.questions).toEqual([TAKE_OUT]);
  expect(school.screen.toasts).toEqual([]);
  expect(school.records('Objectives')).toHaveLength(2);
});

test('how many rows of the sample stayed is said where one did, and how many went', () => {
  const {school} = sampleSchool(['OK']);
  school.typeUnseen('Objectives', 2, 6, 'Our own words');
  school.run('trySample');
  expect(school.screen.toasts).toEqual([
    toast('281 rows of the sample removed. 1 was changed since, so it stays.'),
  ]);
});

test('the sample’s description is true', () => {
  const {school} = sampleSchool();
  const distinct = (tab: string, header: string) =>
    new Set(school.records(tab).map(row => row[header])).size;
  expect(ADD.text).toContain(
    `${distinct('Objectives', 'Teacher')} teachers, ${distinct('Objectives', 'Objective ID')} objectives, ${distinct('Activities', 'Activity ID')} activities and ${distinct('Partners', 'Partner')} partners`,
  );
});

test('Review coverage says the first sentence of the tab, and leaves the rest to the tab', () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.run('showCoverage');
  expect(school.screen.toasts).toEqual([
    toast('8 % of expected cells are covered, 1 of 12.'),
  ]);
  expect(school.texts('Coverage')[0]![0]).toBe(
    'Coverage of October 2026 · Hope School',
  );
  expect(opening(school)).toEqual(['{"screen":"coverage"}']);
});

test('a refusal is a window with one button, and nothing else happens', () => {
  const {school} = schoolInOctober();
  const asked = new Shipped(['OK'], school.workbook);
  asked.isOwner = false;
  asked.runAs('undoLastChange', [], 'ben');
  expect(asked.screen.questions).toEqual([
    {
      title: 'Integration Grid',
      text: 'You have no change of your own to undo. Changes in the planner lists what everybody did.',
      buttons: 'OK',
    },
  ]);
  expect(asked.screen.toasts).toEqual([]);
  expect(asked.screen.frames).toEqual([]);
});

test('what goes wrong unforeseen is said calmly, and can be found in the log of the script', () => {
  const {workbook} = schoolInOctober().school;
  const broken = watched(workbook, (make, op) => {
    if (op === 'sheets.list') throw new Error('The tabs have gone missing.');
    return make();
  });
  const school = new Shipped(['OK'], broken);
  expect(() => school.run('undoLastChange')).toThrow(
    'The tabs have gone missing.',
  );
  expect(school.screen.questions).toEqual([
    {
      title: 'Integration Grid',
      text: 'Something went wrong in the planner, and it may not have finished. Nothing that you typed is lost; try again, and tell whoever looks after this workbook if it happens twice.',
      buttons: 'OK',
    },
  ]);
});

test('who installs the add-on in an open file has its menu at once', () => {
  const school = new Shipped();
  school.runAs('onInstall' as 'onOpen', [], 'ana');
  expect(
    school.screen.menus.map(({addOn, items}) => [
      addOn,
      items.map(({caption, functionName}) => [caption, functionName]),
    ]),
  ).toEqual([
    [
      true,
      [
        ['Plan this month', 'showPlanner'],
        ['Review coverage', 'showCoverage'],
        ['Check the workbook', 'showProblems'],
        ['Undo last change', 'undoLastChange'],
        ['Set up planner', 'showSetUp'],
        ['Try with sample data', 'trySample'],
      ],
    ],
  ]);
});
