/** Sidebars and dialogs of scripts: which stand beside each other, and whose messages are heard. */
import {frames} from '../../../src/host/page/frames';
import type {Events} from '../../../src/host/wire';
import {at, happen, load, named, page, settled, type Part} from './window';

const ORIGIN = 'http://127.0.0.1:2';

function windows(run: (name: string) => unknown = name => `${name} done`) {
  load();
  const heard: string[] = [];
  const said: object[] = [];
  const made = frames({
    run: async (frame, name, args) => {
      heard.push(`${frame} runs ${name}(${args.join()})`);
      return run(name);
    },
    closed: frame => heard.push(`${frame} closed`),
    focusGrid: () => heard.push('to the cells'),
    leave: back => heard.push(back ? 'back' : 'on'),
    loadPage: () => heard.push('loaded again'),
  });
  made.serveFrom(ORIGIN);
  const show = (
    frame: string,
    kind: Events['show']['kind'],
    size: Partial<Events['show']> = {},
  ) => {
    made.show({
      frame,
      kind,
      title: frame,
      url: `/${frame}`,
      width: null,
      height: null,
      ...size,
    });
    const element = page.body
      .querySelectorAll('iframe')
      .find(each => each.getAttribute('src') === `${ORIGIN}/${frame}`) as Part;
    element.contentWindow = {
      postMessage: (message: object, to: string) => said.push({...message, to}),
    };
    const say = (data: object, origin = ORIGIN) =>
      happen('message', {source: element.contentWindow, origin, data});
    return {element, say};
  };
  return {...made, frames: made, heard, said, show};
}

const standing = () =>
  page.body.querySelectorAll('iframe').map(each => each.getAttribute('title'));

test('a sidebar takes the place of the one before, which hears that it is closed', () => {
  const {show, heard} = windows();
  show('Plan', 'sidebar');
  expect([at('#sidebar').hidden, at('#sidebar-title').textContent]).toEqual([
    false,
    'Plan',
  ]);
  show('Review', 'sidebar');
  expect([standing(), heard]).toEqual([['Review'], ['Plan closed']]);
});

test('a modal dialog takes the place of other dialogs and leaves the sidebar', () => {
  const {show, heard} = windows();
  show('Plan', 'sidebar');
  show('Help', 'modeless');
  show('Report', 'modal');
  expect([standing(), heard]).toEqual([['Plan', 'Report'], ['Help closed']]);
  show('Share', 'modal');
  show('Help', 'modeless');
  expect(standing()).toEqual(['Plan', 'Share', 'Help']);
});

test('a dialog is closed by its cross and by itself; the sidebar by its cross', () => {
  const {show, heard} = windows();
  const {say} = show('Report', 'modal');
  say({type: 'close'});
  show('Share', 'modal');
  page.body.querySelectorAll('[aria-label="Close"]').at(-1)!.click();
  show('Plan', 'sidebar');
  at('#sidebar-close').click();
  expect([standing(), at('#sidebar').hidden]).toEqual([[], true]);
  expect(heard).toEqual([
    'Report closed',
    'to the cells',
    'Share closed',
    'Plan closed',
    'to the cells',
  ]);
});

test('what a page runs is answered, or refused with its name and sentence', async () => {
  const {show, heard, said} = windows(name => {
    if (name === 'undo')
      throw Object.assign(new Error('Nothing to undo.'), {name: 'UserError'});
    return {rows: 2};
  });
  const {say} = show('Plan', 'sidebar');
  say({type: 'run', call: 1, functionName: 'loadMonth', args: ['2026-10']});
  say({type: 'run', call: 2, functionName: 'undo', args: []});
  await settled();
  expect(heard).toEqual(['Plan runs loadMonth(2026-10)', 'Plan runs undo()']);
  expect(said).toEqual([
    {type: 'result', call: 1, value: {rows: 2}, to: ORIGIN},
    {
      type: 'failure',
      call: 2,
      message: 'Nothing to undo.',
      name: 'UserError',
      to: ORIGIN,
    },
  ]);
});

test('nobody else is heard: no other origin, no window that is none of ours', async () => {
  const {show, heard} = windows();
  const {say} = show('Plan', 'sidebar');
  const message = {type: 'run', call: 1, functionName: 'undo', args: []};
  say(message, 'http://evil.example');
  happen('message', {source: {}, origin: ORIGIN, data: message});
  await settled();
  expect(heard).toEqual([]);
});

test('a page without a title is called an add-on to who can’t see it', () => {
  const {show} = windows();
  show('Plan', 'sidebar', {title: ''});
  expect(standing()).toEqual(['Add-on']);
});

test('F6 leaves the sidebar either way, and a dialog not', () => {
  const {show, heard} = windows();
  const sidebar = show('Plan', 'sidebar');
  sidebar.say({type: 'leave', back: false});
  sidebar.say({type: 'leave', back: true});
  sidebar.say({type: 'focusEditor'});
  show('Report', 'modal').say({type: 'leave', back: false});
  expect(heard).toEqual(['on', 'back', 'to the cells']);
});

test('a dialog is as large as it asks for, never larger than the window; a sidebar keeps its width', () => {
  const {show} = windows();
  const {element, say} = show('Report', 'modal', {width: 900, height: 2000});
  expect([element.style['width'], element.style['height']]).toEqual([
    '900px',
    '680px',
  ]);
  say({type: 'setWidth', width: 5000});
  say({type: 'setHeight', height: 300});
  expect([element.style['width'], element.style['height']]).toEqual([
    '960px',
    '300px',
  ]);
  const sidebar = show('Plan', 'sidebar');
  sidebar.say({type: 'setWidth', width: 700});
  expect(sidebar.element.style['width']).toBeUndefined();
});

test('a sidebar that comes late takes no key from somebody who types', () => {
  const {show, focusSidebar} = windows();
  expect(focusSidebar()).toBe(false);
  at('#formula').focus();
  const {element} = show('Plan', 'sidebar');
  expect(page.activeElement.id).toBe('formula');
  expect(focusSidebar()).toBe(true);
  expect(page.activeElement).toBe(element);
});

test('a sidebar that stood open while the planner was started again is heard, and answered where it is', async () => {
  const {frames, show, heard, said} = windows();
  const {say} = show('Plan', 'sidebar');
  frames.serveFrom('http://127.0.0.1:3');
  say({type: 'run', call: 1, functionName: 'loadMonth', args: []});
  await settled();
  expect(heard).toEqual(['Plan runs loadMonth()']);
  expect(said).toEqual([
    {type: 'result', call: 1, value: 'loadMonth done', to: ORIGIN},
  ]);
});

const PLAN: Events['show'] = {
  frame: 'Plan',
  kind: 'sidebar',
  title: 'Plan',
  url: '/Plan',
  width: null,
  height: null,
};

test('a planner that was started again elsewhere shows a page once this one is loaded again, when the person says so', () => {
  const {frames, heard} = windows();
  frames.serveFrom('http://127.0.0.1:3');
  frames.show(PLAN);
  expect([standing(), heard]).toEqual([[], ['Plan closed']]);
  expect(page.body.textContent).toContain('open them from the menu once more');
  named('Not now').click();
  expect(heard).toEqual(['Plan closed', 'to the cells']);
  frames.show(PLAN);
  named('Load again').click();
  expect(heard.at(-1)).toBe('loaded again');
});

test('a planner that was started again where it was shows its pages at once', () => {
  const {frames, heard} = windows();
  frames.serveFrom(ORIGIN);
  frames.show(PLAN);
  expect([standing(), heard]).toEqual([['Plan'], []]);
});
