/** Dialogs, questions, filters, notices: what is asked on the page, what comes of each answer, and where the keyboard goes. */
import {askText, confirmText, openDialog} from '../../../src/host/page/dialog';
import {asker} from '../../../src/host/page/ask';
import {openFilterList} from '../../../src/host/page/filter-list';
import {
  showBye,
  showLine,
  showRan,
  showRunning,
  showSaved,
} from '../../../src/host/page/status';
import {showToast} from '../../../src/host/page/toast';
import {drawPeople} from '../../../src/host/page/people';
import {sayViewOnly} from '../../../src/host/page/view-only';
import {at, key, load, named, page, PageEvent, settled, type} from './window';
import {YOU} from './desk';

const titles = () =>
  page.body.querySelectorAll('h2').map(each => each.textContent);

beforeEach(load);

test.each(['Close', 'Keep', 'Escape'])(
  '%s gives the keyboard back to where it was',
  how => {
    const done: string[] = [];
    at('#formula').focus();
    openDialog({
      title: 'Rename',
      body: [],
      buttons: [{text: 'Keep', press: () => done.push('kept'), main: true}],
      cancel: () => done.push('cancelled'),
    });
    expect(page.activeElement.textContent).toBe('Keep');
    if (how === 'Escape') at('dialog').dispatchEvent(new PageEvent('cancel'));
    else named(how).click();
    expect(done).toEqual([how === 'Keep' ? 'kept' : 'cancelled']);
    expect(titles()).toEqual(['']);
    expect(page.activeElement.id).toBe('formula');
  },
);

test('a text is filled in: Enter saves it, a half-written letter does not, Escape leaves all as it was', () => {
  const said: string[] = [];
  const ask = () =>
    askText('Rename sheet', 'Name', 'Plan', text => said.push(text));
  ask();
  expect((page.activeElement as unknown as HTMLInputElement).value).toBe(
    'Plan',
  );
  type('Next');
  key('Enter', {isComposing: true});
  expect(said).toEqual([]);
  key('Enter');
  ask();
  at('dialog').dispatchEvent(new PageEvent('cancel'));
  ask();
  named('Save').click();
  expect(said).toEqual(['Next', 'Plan']);
});

test('what can’t be undone by a slip is asked once more', () => {
  const done: string[] = [];
  const ask = () =>
    confirmText('Delete', 'All of it?', 'Delete it', () =>
      done.push('deleted'),
    );
  ask();
  named('Cancel').click();
  expect(done).toEqual([]);
  ask();
  named('Delete it').click();
  expect(done).toEqual(['deleted']);
});

test.each([
  ['alert', 'Yes', {id: 'q', button: 'YES', text: ''}],
  ['alert', 'No', {id: 'q', button: 'NO', text: ''}],
  ['alert', 'Close', {id: 'q', button: 'CLOSE', text: ''}],
  ['prompt', 'Yes', {id: 'q', button: 'YES', text: 'Ten'}],
  ['prompt', 'Enter', {id: 'q', button: 'YES', text: 'Ten'}],
] as const)('an %s of a script is answered by %s', (kind, how, expected) => {
  const answers: object[] = [];
  const {ask} = asker(answer => answers.push(answer));
  ask({
    id: 'q',
    kind,
    title: 'Plan',
    text: 'How many?',
    buttons: ['YES', 'NO'],
  });
  if (kind === 'prompt') {
    type('Ten');
    key('Enter', {isComposing: true});
    expect(answers).toEqual([]);
  }
  if (how === 'Enter') key('Enter');
  else named(how).click();
  expect(answers).toEqual([expected]);
  expect(titles()).toEqual(['']);
});

test('the buttons of a question stand with the first at the end, and it has the keyboard', () => {
  const {ask} = asker(() => {});
  const question = {kind: 'alert', title: null, text: 'Go on?'} as const;
  ask({id: 'q', ...question, buttons: ['YES', 'NO', 'CANCEL']});
  const shown = at('.dialog-buttons').children;
  expect(shown.map(each => each.textContent)).toEqual(['Cancel', 'No', 'Yes']);
  expect(page.activeElement.textContent).toBe('Yes');
  expect(at('dialog').getAttribute('aria-label')).toBe('Go on?');
});

test('a question that is asked anew takes the place of itself', () => {
  const {ask} = asker(() => {});
  const question = {kind: 'alert', title: 'Plan', buttons: ['OK']} as const;
  ask({id: 'q', ...question, text: 'Go on?'});
  ask({id: 'q', ...question, text: 'Still there?'});
  expect(page.body.querySelectorAll('dialog')).toHaveLength(1);
  expect(at('dialog').textContent).toContain('Still there?');
});

test('a question that nobody waits for any more goes, unanswered', () => {
  const answers: object[] = [];
  const {ask, unask} = asker(answer => answers.push(answer));
  ask({id: 'q', kind: 'alert', title: 'Plan', text: 'Go on?', buttons: ['OK']});
  unask('q');
  expect([titles(), answers]).toEqual([[''], []]);
});

const VALUES = [
  {text: 'Planned', shown: true},
  {text: 'Idea', shown: false},
  {text: '', shown: true},
];

test.each([
  ['nothing is touched', [], ['Idea']],
  ['all is cleared', ['Clear'], ['Planned', 'Idea', '']],
  ['all is chosen', ['Select all'], []],
  [
    'only what the search finds is cleared',
    ['plan', 'Clear'],
    ['Planned', 'Idea'],
  ],
])('a filter where %s', (_, steps, hidden) => {
  const said: string[][] = [];
  openFilterList('Status', VALUES, out => said.push(out));
  expect(titles()).toContain('Filter: Status');
  expect(
    page.body.querySelectorAll('label').map(each => each.textContent),
  ).toEqual(['Planned', 'Idea', '(Blank)']);
  for (const step of steps)
    if (step === 'plan') {
      at('[type="search"]').focus();
      type(' Plan ');
    } else named(step).click();
  named('OK').click();
  expect(said).toEqual([hidden]);
});

const toasts = () =>
  page.body.querySelectorAll('.toast-words').map(each => each.textContent);
const toast = (text: string, seconds = 5) =>
  showToast({text, title: null, seconds});

test('a notice goes after its time, or when it is closed; the same one is shown once', async () => {
  toast('Saved');
  toast('Saved');
  toast('Stays', -1);
  expect(toasts()).toEqual(['Saved', 'Stays']);
  await settled(4900);
  expect(toasts()).toEqual(['Saved', 'Stays']);
  await settled(200);
  expect(toasts()).toEqual(['Stays']);
  named('Close notification').click();
  expect(toasts()).toEqual([]);
});

test.each([
  ['points at it', 'mouseenter', 'mouseleave'],
  ['has the keyboard in it', 'focusin', 'focusout'],
])('a notice waits while somebody %s', async (_, comes, goes) => {
  toast('Read me');
  at('.toast').dispatchEvent(new PageEvent(comes));
  await settled(9000);
  expect(toasts()).toEqual(['Read me']);
  at('.toast').dispatchEvent(new PageEvent(goes));
  await settled(5100);
  expect(toasts()).toEqual([]);
});

test('who may only view is told so', () => {
  sayViewOnly();
  expect(toasts()).toEqual([
    'View onlyYou have view access: you can look, not change.',
  ]);
});

const banner = () => (at('#banner').hidden ? '' : at('#banner').textContent);

test('a break in the line is told until it is over; a server’s last words until it is back', () => {
  showLine(false);
  expect(banner()).toMatch(/^Connection lost\./);
  showLine(true);
  expect(banner()).toBe('');
  showBye({message: 'The planner was stopped.'});
  showLine(false);
  expect(banner()).toBe('The planner was stopped.');
  showLine(true);
  expect(banner()).toBe('');
});

test('a save that failed is told until one succeeds, whatever the line does', () => {
  showSaved({state: 'saving', message: null});
  expect([at('#saved').textContent, banner()]).toEqual(['Saving…', '']);
  showSaved({state: 'failed', message: 'The disk is full.'});
  showLine(true);
  expect([at('#saved').textContent, banner()]).toEqual([
    'Not saved',
    'The disk is full.',
  ]);
  showSaved({state: 'saved', message: null});
  expect([at('#saved').textContent, banner()]).toEqual(['Saved', '']);
});

test('a run says when it goes on, how it ended, and what it took', () => {
  const cost = {
    calls: {getValues: 2},
    cells: {read: 8, written: 0},
    flushes: 0,
  };
  const run = {id: 'r', name: 'buildGrid', milliseconds: 12, cost};
  showRunning({id: 'r', name: 'buildGrid'});
  expect(at('#status').textContent).toBe('Running buildGrid…');
  showRan({...run, error: null});
  expect(at('#status').textContent).toBe('buildGrid finished');
  expect(at('#cost').textContent).toMatch(/^2 service calls · 8 cells read/);
  showRan({...run, error: 'There is no such tab.'});
  expect(at('#status').textContent).toBe('buildGrid: There is no such tab.');
});

test('everybody is named once, and you last', () => {
  drawPeople(YOU, [YOU, {...YOU, key: 'ben', name: 'Mr. Ben Okoro'}]);
  const people = page.body.querySelectorAll('.person');
  expect(people.map(each => each.textContent)).toEqual([
    'BOMr. Ben Okoro',
    'AAna (you)',
  ]);
});
