/** Menus and tabs on the page: opened and left by keyboard and by mouse, and what choosing does. */
import {tabs} from '../../../src/host/page/tabs';
import {menuBar} from '../../../src/host/page/menu-view';
import {withTabs} from '../../../src/host/page/book';
import {listenToRegions, regionAt} from '../../../src/host/page/regions';
import {desk, picture} from './desk';
import {
  at,
  happen,
  key,
  keyboard,
  load,
  named,
  page,
  PageEvent,
  type,
} from './window';

const focused = () =>
  (page.activeElement.querySelector('.caption') ?? page.activeElement)
    .textContent;
const lists = () =>
  page.body
    .querySelectorAll('[role="menu"]')
    .map(each => each.getAttribute('aria-label'));

function bar() {
  load();
  const done: string[] = [];
  const entry = (caption: string) => ({caption, run: () => done.push(caption)});
  const made = menuBar(at('#menubar') as unknown as HTMLElement, () =>
    done.push('left'),
  );
  made.show(() => [
    {
      caption: 'Edit',
      items: [entry('Undo'), 'separator', {...entry('Redo'), disabled: true}],
    },
    {
      caption: 'View',
      items: [
        {caption: 'Sheets', items: [entry('Plan')]},
        {...entry('Locked'), checked: true, keys: 'Ctrl+L'},
      ],
    },
  ]);
  return {done, ...made};
}

test('a menu is gone through and left by keyboard, and what is chosen is done once it is closed', () => {
  const {focus, done} = bar();
  focus();
  key('ArrowDown');
  expect([focused(), lists()]).toEqual(['Undo', ['Edit']]);
  key('ArrowUp');
  expect([focused(), page.activeElement.getAttribute('aria-disabled')]).toEqual(
    ['Redo', 'true'],
  );
  key('Enter');
  expect([lists(), done]).toEqual([['Edit'], []]);
  key('ArrowRight');
  expect([focused(), lists()]).toEqual(['Sheets', ['View']]);
  key('ArrowRight');
  expect([focused(), lists()]).toEqual(['Plan', ['View', 'Sheets']]);
  key('Escape');
  expect([focused(), lists()]).toEqual(['Sheets', ['View']]);
  key('Enter');
  key('Enter');
  expect([lists(), done]).toEqual([[], ['left', 'Plan']]);
});

test('Escape goes back to the menu’s name, and from there to the cells', () => {
  const {focus, done} = bar();
  focus();
  key('ArrowRight');
  key('Enter');
  key('Escape');
  expect([focused(), lists(), done]).toEqual(['View', [], []]);
  key('Escape');
  expect(done).toEqual(['left']);
});

test('a menu opens and closes at a click, follows the mouse along the bar, and goes where somebody clicks elsewhere', () => {
  const {done} = bar();
  named('Edit').click();
  named('View').dispatchEvent(new PageEvent('mouseenter'));
  expect(lists()).toEqual(['View']);
  named('View').click();
  expect(lists()).toEqual([]);
  named('View').dispatchEvent(new PageEvent('mouseenter'));
  expect(lists()).toEqual([]);
  named('Edit').click();
  at('#formula').dispatchEvent(new PageEvent('pointerdown'));
  expect([lists(), done]).toEqual([[], ['left']]);
  named('Edit').click();
  happen('blur');
  expect(lists()).toEqual([]);
  named('View').click();
  expect(named('Locked').getAttribute('aria-keyshortcuts')).toBe('Control+L');
  named('Locked').click();
  happen('blur');
  at('#formula').dispatchEvent(new PageEvent('pointerdown'));
  expect(done).toEqual(['left', 'left', 'left', 'Locked']);
});

test('keys of the browser and of the page are left alone in a menu', () => {
  bar().focus();
  key('ArrowDown');
  expect([key('F6'), key('r', {ctrlKey: true}), focused()]).toEqual([
    false,
    false,
    'Undo',
  ]);
});

const sheet = (id: number, name: string, hidden = false) =>
  picture([], {info: {id, name, hidden}});

function tabLine(canEdit = true) {
  load();
  const given = desk(
    [
      sheet(1, 'Plan'),
      sheet(2, 'Log', true),
      sheet(3, 'Bank'),
      sheet(4, 'Grid'),
    ],
    canEdit,
  );
  const made = tabs({
    book: given.page.book,
    active: () => given.page.sheet().info.id,
    pick(id) {
      given.page.pick(id);
      made.draw();
    },
    edit: edit => void given.page.edit(edit),
    focusGrid: given.page.focusGrid,
  });
  made.draw();
  return {...given, ...made};
}

const shown = () =>
  page.body
    .querySelectorAll('[role="tab"]')
    .map(
      each =>
        `${each.getAttribute('aria-selected') === 'true' ? '> ' : ''}${each.textContent}`,
    );
const enabled = () =>
  page.body
    .querySelectorAll('[role="menuitem"]')
    .filter(each => each.getAttribute('aria-disabled') !== 'true')
    .map(each => each.querySelector('.caption')!.textContent);

test('tabs are gone along by arrow keys, and a click leads into the cells', () => {
  const {focus, opened} = tabLine();
  expect(shown()).toEqual(['> Plan', 'Bank', 'Grid']);
  focus();
  key('ArrowRight');
  expect([shown(), focused()]).toEqual([['Plan', '> Bank', 'Grid'], 'Bank']);
  key('End');
  key('ArrowRight');
  expect([focused(), opened]).toEqual(['Grid', []]);
  key('Home');
  expect(focused()).toBe('Plan');
  named('Bank').dispatchEvent(new PageEvent('click', {detail: 1} as object));
  expect([shown()[1], opened]).toEqual(['> Bank', ['grid']]);
});

test.each([
  ['Plan', 'Duplicate', {do: 'copySheet', sheet: 1}],
  ['Plan', 'Hide', {do: 'hideSheet', sheet: 1, hidden: true}],
  ['Plan', 'Move right', {do: 'moveSheet', sheet: 1, index: 2}],
  ['Bank', 'Move left', {do: 'moveSheet', sheet: 3, index: 0}],
  ['Bank', 'Move right', {do: 'moveSheet', sheet: 3, index: 3}],
])('the menu at the tab %s: %s', (name, caption, edit) => {
  const {edits} = tabLine();
  named(name).dispatchEvent(new PageEvent('contextmenu'));
  named(caption).click();
  expect(edits).toEqual([edit]);
});

test('the first tab goes no further left, the last no further right', () => {
  tabLine();
  named('Plan').dispatchEvent(new PageEvent('contextmenu'));
  expect(enabled()).toEqual([
    'Rename…',
    'Duplicate',
    'Hide',
    'Delete…',
    'Move right',
  ]);
  key('Escape');
  named('Grid').dispatchEvent(new PageEvent('contextmenu'));
  expect(enabled()).toEqual([
    'Rename…',
    'Duplicate',
    'Hide',
    'Delete…',
    'Move left',
  ]);
});

test('the only tab in sight is neither hidden nor deleted', () => {
  const {now, page: given, draw} = tabLine();
  now.change(
    withTabs(given.book(), [sheet(1, 'Plan').info, sheet(2, 'Log', true).info]),
  );
  draw();
  named('Plan').dispatchEvent(new PageEvent('contextmenu'));
  expect(enabled()).toEqual(['Rename…', 'Duplicate']);
});

test('a tab is renamed with F2, and deleted once that was confirmed', () => {
  const {edits, focus} = tabLine();
  focus();
  key('F2');
  type(' Plan 2026 ');
  key('Enter');
  key('F2');
  type('  ');
  key('Enter');
  focus();
  key('F10', {shiftKey: true});
  named('Delete…').click();
  named('Delete').click();
  expect(edits).toEqual([
    {do: 'renameSheet', sheet: 1, name: 'Plan 2026'},
    {do: 'deleteSheet', sheet: 1},
  ]);
});

test('all sheets are listed with those that are hidden, which are shown when they are chosen', () => {
  const {edits, page: given} = tabLine();
  named('All sheets').click();
  expect(enabled()).toEqual([]);
  expect(
    page.body
      .querySelectorAll('[role="menuitemcheckbox"]')
      .map(each => `${each.getAttribute('aria-checked')} ${each.textContent}`),
  ).toEqual([
    'true Plan',
    'false Show “Log” (hidden)',
    'false Bank',
    'false Grid',
  ]);
  named('Show “Log” (hidden)').click();
  expect([edits, given.sheet().info.name]).toEqual([
    [{do: 'hideSheet', sheet: 2, hidden: false}],
    'Log',
  ]);
});

test('a hidden sheet has its tab while it is open', () => {
  const {page: given, draw} = tabLine();
  given.pick(2);
  draw();
  expect(shown()).toEqual(['Plan', '> Log', 'Bank', 'Grid']);
});

test('who may only view changes no tab', () => {
  const {edits, focus} = tabLine(false);
  named('Plan').dispatchEvent(new PageEvent('contextmenu'));
  expect(enabled()).toEqual([]);
  key('Escape');
  focus();
  key('F2');
  named('Add sheet').click();
  expect([edits, page.querySelector('dialog')]).toEqual([[], null]);
});

test('F6 goes round the parts of the page, and back with Shift; what is not there is passed over', () => {
  load();
  // In place of its buttons.
  at('#tabs').setAttribute('tabindex', '-1');
  const sidebar = {holds: () => false, enter: () => false};
  const regions = ['name-box', 'formula', 'tabs'].map(id =>
    regionAt(id, () => at(`#${id}`).focus()),
  );
  const leave = listenToRegions([...regions, sidebar]);
  const ids = [false, false, false, true, true].map(shiftKey => {
    if (keyboard.on) key('F6', {shiftKey});
    else leave(false);
    return page.activeElement.id;
  });
  expect(ids).toEqual(['name-box', 'formula', 'tabs', 'formula', 'name-box']);
  key('F6', {shiftKey: true});
  expect(page.activeElement.id).toBe('tabs');
});
