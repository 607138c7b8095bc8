/** The first screen: what comes first for whom, what it says of the month, and where it leads. */
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';
import {drafts, preferences} from '../../../src/ui/kept';
import {remember, remembered} from '../../../src/ui/remembered';
import {more, openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import {page, settled} from '../window/window';

/** One objective with an activity, one without. */
function school(): {school: Shipped; ids: readonly string[]} {
  const made = schoolInOctober();
  made.school.run('saveActivity', activity({objectiveIds: [made.ids[0]!]}));
  return made;
}

test.each([
  ['teacher', 'Add objectives', 'Add activity', 'Your objectives'],
  ['staff', 'Add activity', 'Add objectives', 'Needs an activity (11)'],
  ['principal', 'Review coverage', 'Add activity', 'The six areas'],
] as const)(
  'a %s is offered first what she comes for',
  async (role, first, second, section) => {
    await openPlanner({
      school: school().school,
      role,
      before: () => remember({teacher: 'Rivera'}),
    });
    expect(buttons().slice(-2)).toEqual([first, second]);
    const sections = text()
      .split('\n')
      .filter(line => SECTIONS.test(line));
    expect(sections[0]).toBe(section);
    await key('s', {altKey: true, code: 'KeyS'});
    expect(title()).toBe(
      {
        teacher: 'Objectives for October',
        staff: 'New activity',
        principal: 'Coverage',
      }[role],
    );
  },
);

const SECTIONS = /^(Your objectives|Needs an activity|The six areas)/;

test('only Alt and S press the blue button', async () => {
  await openPlanner({school: school().school, role: 'staff'});
  await key('s', {code: 'KeyS'});
  await key('a', {altKey: true, code: 'KeyA'});
  expect(title()).toBe('Monthly plan');
});

test('the month says how far it is covered, in all and by area', async () => {
  await openPlanner({school: school().school});
  expect(text()).toContain('1 of 12 expected cells is covered');
  expect(text()).toContain('2 objectives · 0 strong · 11 gaps');
  expect(text()).toMatch(/Family literacy\s*1 of 2 covered/);
  expect(text()).toMatch(/Health and wellness\s*0 of 2 covered/);
});

test('months are listed in their order, and each opens its own', async () => {
  const {school: made} = school();
  const workbook = await openPlanner({school: made});
  await press('Earlier month');
  expect(field('Month').value).toBe('2026-09');
  await press('Later month');
  await press('Later month');
  expect(field('Month').value).toBe('2026-11');
  const listed = field('Month')
    .querySelectorAll('option')
    .map(({value}) => value);
  expect(listed).toEqual([...listed].sort());
  await more('Load what colleagues changed');
  expect(workbook.sent('loadPlanner').at(-1)).toEqual({month: '2026-11'});
  expect(field('Month').value).toBe('2026-11');
});

test('what could not be read is counted without what is only worth a look', async () => {
  const {school: made} = school();
  made.type('Activities', 2, 15, [['Plannd']]);
  await openPlanner({school: made});
  expect(text()).toContain('1 entry in this file could not be read.');
  await press('See them');
  expect(title()).toBe('Check the workbook');
});

test('a list of gaps begins with five cards, and shows the rest when asked', async () => {
  await openPlanner({role: 'staff'});
  const cards = () => buttons().filter(name => / [Ff]|: /.test(name)).length;
  const few = cards();
  await press(/^Show \d+ more$/);
  expect(cards()).toBeGreaterThan(few);
});

test('each area of a gap opens what fits it, and the way back is the month', async () => {
  await openPlanner({school: school().school, role: 'staff'});
  await press('Health and wellness: Equal groups');
  expect(text()).toMatch(/^.*Health and wellness$/m);
  await press(/^Plan it: /);
  await press('Next gap');
  expect(title()).toBe('Suggestions');
  await press('Back');
  expect(title()).toBe('Monthly plan');
});

test('the menu says whether it is open', async () => {
  await openPlanner({school: school().school});
  const isOpen = () =>
    page.querySelector('[aria-controls="more"]')!.getAttribute('aria-expanded');
  expect(isOpen()).toBe('false');
  await press('More');
  expect(isOpen()).toBe('true');
});

test('coverage is told in three numbers, each with what it is made of', async () => {
  const {school: made} = school();
  await openPlanner({school: made, screen: 'coverage'});
  expect(text()).toMatch(/8 %\s*covered\s*1 of 12/i);
  expect(text()).toMatch(/0 %\s*strong\s*0 of 12/i);
});

test.each([
  ['Open the selected cell', null],
  ['Changes', 'Changes'],
  ['Check the workbook', 'Check the workbook'],
  ['Standards', 'Standards'],
  ['Set up planner', 'Set up planner'],
  ['Your name, role and language', 'Your name, role and language'],
] as const)('%s of the menu leads there and back', async (entry, screen) => {
  const workbook = await openPlanner({
    school: school().school,
    before: asked =>
      asked.answer('loadPlanner', view => ({...view, who: 'Ana'})),
  });
  await more(entry);
  expect(title()).toBe(screen ?? 'Monthly plan');
  expect(buttons()).not.toContain('Back to the sheet');
  if (screen === null) {
    expect(workbook.sent('loadSelection')).toHaveLength(1);
    return;
  }
  expect(focused()).toBe(screen);
  await press('Back');
  expect(title()).toBe('Monthly plan');
  expect(buttons()).not.toContain('Back');
});

test('a selected row opens its activity, its objective, or what could fill its empty cell', async () => {
  const {school: made, ids} = school();
  const {'Activity ID': activityId} = made.records('Activities')[0]!;
  const workbook = await openPlanner({school: made});
  const month = '2026-10';
  const open = async (selection: object) => {
    workbook.answer('loadSelection', () => selection);
    await press('Open the selected cell');
    const shown = title();
    await press('Back');
    return shown;
  };
  const cell = {kind: 'cell', month, objectiveId: ids[0]!};
  expect(await open({kind: 'activity', month, activityId})).toBe(
    'Edit activity',
  );
  expect(await open({kind: 'objective', month, objectiveId: ids[0]})).toBe(
    'Objective',
  );
  expect(await open({...cell, area: 'familyLiteracy'})).toBe('Objective');
  expect(await open({...cell, area: 'healthWellness'})).toBe('Suggestions');
});

test('to a reader an empty cell opens its objective, and is looked up anew only later', async () => {
  const {school: made, ids} = school();
  const selection = {
    kind: 'cell' as const,
    month: '2026-10' as const,
    objectiveId: ids[0]!,
    area: 'healthWellness' as const,
  };
  const workbook = await openPlanner({
    school: made,
    before: asked =>
      asked.answer('loadPlanner', view => ({
        ...view,
        canEdit: false,
        selection,
      })),
  });
  expect(title()).toBe('Objective');
  expect(workbook.sent('loadMonth')).toEqual([]);
  await press('Back');
  workbook.answer('loadSelection', () => selection);
  await press('Open the selected cell');
  expect(title()).toBe('Objective');
  expect(workbook.sent('loadMonth')).toEqual([{month: '2026-10'}]);
});

test('who is new is asked her name, role and grades once; who comes to read is not', async () => {
  const {school: made} = school();
  const isAsked = async (screen: 'month' | 'coverage') => {
    await openPlanner({school: made, screen, before: forgetMe});
    return title();
  };
  expect(await isAsked('coverage')).toBe('Coverage');
  expect(await isAsked('month')).toMatch(/\?$|^Welcome|name/);
  expect(buttons()).not.toContain('Back');
  expect(focused()).toBe('Your name');
  await tick('3');
  await press(/^Skip|^Not now/);
  expect(title()).toBe('Monthly plan');
  expect(remembered().grades).toEqual(['3']);
  await press('Add objectives');
  expect(field('3').checked).toBe(true);
});

/** As in a browser that was never here. */
function forgetMe(): void {
  for (const shelf of [drafts, preferences])
    for (const name of shelf.names()) shelf.drop(name);
}

test('who gave her name already is not asked again', async () => {
  await openPlanner({
    school: school().school,
    before: workbook => {
      forgetMe();
      workbook.answer('loadPlanner', view => ({...view, who: 'Ana'}));
    },
  });
  expect(title()).toBe('Monthly plan');
});

test('another language is kept, and the planner opens anew in it', async () => {
  const workbook = await openPlanner({school: school().school});
  await more('Your name, role and language');
  await type(/^Language/, 'Português');
  workbook.replace('showPlanner', () => null as never);
  await press('Continue');
  expect(workbook.sent('saveLanguage')).toEqual([{language: 'pt'}]);
  expect(workbook.sent('showPlanner')).toHaveLength(1);
});

test('the tabs that could not follow are told of once, however often', async () => {
  const {school: made} = school();
  const workbook = await openPlanner({school: made, role: 'staff'});
  remember({area: 'familyLiteracy'});
  for (const name of ['Choir', 'Chess']) {
    workbook.refuse('refreshTabs', 'The tab Grid is protected.');
    await press('Add activity');
    await type('What is done', name);
    await press('Add activity');
    await settled(3000);
    await press('Back');
  }
  const told = text()
    .split('\n')
    .filter(line => /do not show it yet/.test(line));
  expect(told).toHaveLength(1);
  expect(heard()).not.toContain('do not show it yet');
});
