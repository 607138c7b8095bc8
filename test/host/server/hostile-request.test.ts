import {readWorkbookFile} from '../../../src/host/file/workbook-file';
import {edit, frame, read, type Site} from './hostile-http';
import {ATTACKS} from './hostile-requests';
import {tell} from './raw-line';
import {SIDEBAR_PROJECT, sidebarOf} from './sidebar-project';
import {served, type Browser, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

let server: Served;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  server = await served(SIDEBAR_PROJECT);
  browser = await server.browser();
  const {port, framePort, token} = server;
  const {url} = await sidebarOf(browser);
  const framePath = new URL(url).pathname;
  site = {port, framePort, token, connection: browser.connection, framePath};
});
afterAll(() => server.close());

const typed = () => server.data().sheets[0]!.rows[0]?.[0]?.value ?? null;

test('there are 150 of them and more, each another', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ATTACKS.map(({what}) => what)).size).toBe(ATTACKS.length);
});

test.each(ATTACKS)('$what: $status', async ({bytes, status, at}) => {
  const {port, framePort, token} = server;
  const heard = await tell(at === 'page' ? port : framePort, bytes(site));
  expect(heard.statuses).toEqual(status === null ? [] : [status]);
  expect(heard.text).not.toContain(token);
  expect(heard.text).not.toContain('Hello');
  expect(typed()).toBeNull();
});

test.each(['127.0.0.1', 'localhost', '[::1]'])(
  'what the attacks are made of is answered under the name %s',
  async name => {
    const host = `${name}:${site.port}`;
    const page = await tell(site.port, read(site, {headers: {host}}));
    expect(page.statuses).toEqual([200]);
    expect(page.text).toContain(site.token);
    const path = `/events?token=${site.token}`;
    const events = await tell(site.port, read(site, {path, headers: {host}}));
    expect(events.text).toContain('event: hello');
    const shown = await tell(
      site.framePort,
      frame(site, {headers: {host: `${name}:${site.framePort}`}}),
    );
    expect(shown.text).toContain('Hello');
  },
);

test.each([
  ['typed as an address', 'none', 'navigate', 'document'],
  ['reached by a link', 'cross-site', 'navigate', 'document'],
  ['fetched by itself', 'same-origin', 'cors', 'empty'],
])('the page is there when it is %s', async (_, from, mode, dest) => {
  const headers = {
    'sec-fetch-site': from,
    'sec-fetch-mode': mode,
    'sec-fetch-dest': dest,
  };
  const {statuses} = await tell(site.port, read(site, {headers}));
  expect(statuses).toEqual([200]);
});

test('after all that an honest edit is taken, and is all that the file holds', async () => {
  const {text} = await tell(site.port, edit(site));
  expect(text).toContain('{"ok":true,"value":null}');
  await browser.request('save', {});
  const {sheets} = await readWorkbookFile(server.file);
  const texts = sheets.flatMap(({rows}) =>
    Object.values(rows).flatMap(row => Object.values(row ?? {})),
  );
  expect(texts.map(cell => cell?.value)).toEqual(['stolen']);
});
