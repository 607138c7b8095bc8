import {PATIENCE, type Patience} from '../../../src/host/server/patience';
import {edit, read, type Site} from './hostile-http';
import {dawdle, tell} from './raw-line';
import {SIDEBAR_PROJECT} from './sidebar-project';
import {served, type Browser, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const NEVER = 3_600_000;
/** As the planner's own, but for people in a hurry. */
const HURRIED: Patience = {headers: 1500, request: 3000, look: 100, lines: 300};

interface Visited {
  readonly server: Served;
  readonly browser: Browser;
  readonly site: Site;
}

const open: Served[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function visited(patience?: Patience): Promise<Visited> {
  const server = await served(SIDEBAR_PROJECT, patience ? {patience} : {});
  open.push(server);
  const browser = await server.browser();
  const {port, framePort, token} = server;
  const {connection} = browser;
  return {
    server,
    browser,
    site: {port, framePort, token, connection, framePath: '/'},
  };
}

type Dawdler = readonly [start: string, drop: string];

/** Each is let go at both origins, without an answer that helps; afterwards an honest edit is taken. */
async function expectLetGo(
  {browser, site}: Visited,
  dawdlers: readonly Dawdler[],
) {
  const heard = await Promise.all(
    [site.port, site.framePort].flatMap(port =>
      dawdlers.map(([start, drop]) => dawdle(port, start, drop, 40)),
    ),
  );
  for (const {statuses} of heard)
    expect(statuses.every(status => status >= 400)).toBe(true);
  await expectAnswered(browser);
}

async function expectAnswered(browser: Browser) {
  expect(await browser.type('still here')).toMatchObject({ok: true});
}

test('the planner waits for nobody longer than half a minute', () => {
  expect(PATIENCE.headers).toBeLessThanOrEqual(10_000);
  expect(PATIENCE.request).toBeLessThanOrEqual(30_000);
  expect(PATIENCE.look).toBeLessThanOrEqual(5000);
  expect(PATIENCE.lines).toBeLessThanOrEqual(5000);
});

test('who says nothing, or headers without an end, is let go', async () => {
  const planner = await visited({...HURRIED, request: NEVER});
  await expectLetGo(planner, [
    ['', ''],
    ['GET /', 'a'],
    [read(planner.site).trimEnd(), '\r\nx: y'],
  ]);
});

test('who sends an edit without an end is let go', async () => {
  const planner = await visited(HURRIED);
  const chunks = {'content-length': null, 'transfer-encoding': 'chunked'};
  await expectLetGo(planner, [
    [edit(planner.site).slice(0, -60), ' '],
    [edit(planner.site, {body: '', headers: chunks}), '1\r\nx\r\n'],
  ]);
});

test('a body without an end is not waited for where the request is refused', async () => {
  const {site} = await visited();
  const start = edit(site, {
    body: '',
    headers: {
      connection: 'keep-alive',
      origin: 'http://evil.example',
      'content-length': null,
      'transfer-encoding': 'chunked',
    },
  });
  const {statuses, isClosed} = await tell(site.port, start);
  expect({statuses, isClosed}).toEqual({statuses: [403], isClosed: true});
});

test('an edit that is too large is refused before all of it has come', async () => {
  const {site} = await visited();
  const headers = {'content-length': '3000000'};
  const start = edit(site, {body: 'x'.repeat(1_100_000), headers});
  const {statuses} = await tell(site.port, start);
  expect(statuses).toEqual([413]);
});

test('a crowd that says nothing fills no more than its lines, and keeps nobody out for long', async () => {
  const {browser, site} = await visited(HURRIED);
  const crowd = Array.from({length: 400}, () =>
    dawdle(site.port, 'GET / HTTP/1.1\r\nhos', '', 1000),
  );
  // Those beyond the lines are sent away at once, the others when they are late.
  await Promise.race(crowd);
  for (let isAnswered = false; !isAnswered;) {
    const answer = await browser.type('still here').catch(() => null);
    isAnswered = answer?.ok === true;
  }
  for (const {statuses} of await Promise.all(crowd))
    expect(statuses).not.toContain(200);
});

test('a flood of refused edits leaves the honest one answered', async () => {
  const {browser, site} = await visited();
  const refused = edit(site, {
    body: 'x'.repeat(900_000),
    headers: {origin: 'http://evil.example'},
  });
  const flood = Array.from({length: 100}, () => tell(site.port, refused));
  await expectAnswered(browser);
  for (const {statuses} of await Promise.all(flood))
    expect(statuses).toEqual([403]);
});

test('who opens windows without end is refused the next, and the others stay', async () => {
  const {server, browser, site} = await visited();
  const window = () => server.browser('access=view');
  for (let at = 1; at < 300; at++) await window();
  const path = `/events?token=${site.token}`;
  expect((await server.ask({path})).status).toBe(503);
  await expectAnswered(browser);
});
