import {projectOf} from '../../../src/host/execution/project';
import {served, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const PROJECT = projectOf({
  own: true,
  scripts: [
    {
      name: 'Code',
      source: `
        function onOpen() { SpreadsheetApp.getUi().createMenu('Plan').addItem('Open', 'show').addToUi(); }
        function show() {
          SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(
            '<!doctype html><html><head></head><body><p>Hello</p></body></html>'));
        }
        function hidden() { return 'not in the menu'; }`,
    },
  ],
});

let server: Served;
beforeAll(async () => {
  server = await served(PROJECT);
});
afterAll(() => server.close());

test('the page forbids scripts and frames that are not its own', async () => {
  const {status, headers} = await server.ask({});
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src http://127.0.0.1:${server.framePort}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
});

test.each([
  ['localhost', 200],
  ['127.0.0.1', 200],
  ['[::1]', 200],
  ['evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['LOCALHOST', 421],
  ['', 421],
])('as host "%s" the page answers %i', async (host, status) => {
  const reply = await server.ask({headers: {host: `${host}:${server.port}`}});
  expect(reply.status).toBe(status);
});

test('a host without the port is not answered, on any path', async () => {
  for (const path of ['/', '/page.js', '/events', '/api/edit']) {
    const reply = await server.ask({path, headers: {host: '127.0.0.1'}});
    expect(reply.status).toBe(421);
  }
});

test.each([
  '/..%2f..%2fetc/passwd',
  '/../../etc/passwd',
  '/page.js/../../package.json',
  '/.host/page.js',
  '/page.html',
  '//evil.example/page.js',
  '/%00',
  '/api',
])('the path %s leads nowhere', async path => {
  expect((await server.ask({path})).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'])(
  'the page is not there for %s',
  async method => {
    const reply = await server.ask({method, headers: {'content-length': '0'}});
    expect(reply.status).toBe(405);
  },
);

test('a request is not there for GET', async () => {
  expect((await server.ask({path: '/api/save'})).status).toBe(405);
});

test.each<[what: string, headers: {[name: string]: string}, status: number]>([
  ['from another page', {origin: 'http://evil.example'}, 403],
  ['from another port', {origin: 'http://127.0.0.1:1'}, 403],
  ['from a page without origin', {origin: 'null'}, 403],
  ['under another of our names', {origin: 'http://localhost'}, 403],
  ['that a browser calls cross-site', {'sec-fetch-site': 'cross-site'}, 403],
  ['that a browser calls same-site', {'sec-fetch-site': 'same-site'}, 403],
  ['with another token', {'x-start-token': 'guess'}, 403],
  ['without a token', {'x-start-token': ''}, 403],
  ['as a form', {'content-type': 'application/x-www-form-urlencoded'}, 415],
  ['as text', {'content-type': 'text/plain'}, 415],
  [
    'as JSON of a kind',
    {'content-type': 'application/json; charset=utf-7'},
    415,
  ],
])('a request %s is refused', async (_, headers, status) => {
  const browser = await server.browser();
  const body = {connection: browser.connection};
  expect((await server.post('save', body, headers)).status).toBe(status);
  browser.leave();
});

test('a request without an origin is refused', async () => {
  const reply = await server.ask({
    method: 'POST',
    path: '/api/save',
    headers: {
      'content-type': 'application/json',
      'x-start-token': server.token,
    },
    body: '{}',
  });
  expect(reply.status).toBe(403);
});

test('more than a megabyte at once is refused', async () => {
  const reply = await server.post('edit', {text: 'x'.repeat(1_000_001)});
  expect(reply.status).toBe(413);
});

test('what is not JSON is refused', async () => {
  const reply = await server.ask({
    method: 'POST',
    path: '/api/save',
    headers: {
      origin: `http://127.0.0.1:${server.port}`,
      'content-type': 'application/json',
      'x-start-token': server.token,
    },
    body: '{"connection":',
  });
  expect(reply.status).toBe(400);
});

test('what is nested in thousands is refused', async () => {
  const reply = await server.post('run', {
    args: JSON.parse('['.repeat(600) + ']'.repeat(600)) as unknown,
  });
  expect(reply.status).toBe(400);
});

test('more cells than others can wait for are not filled at once', async () => {
  const browser = await server.browser();
  const rect = {sheet: 0, row: 1, column: 1, rows: 1000, columns: 201};
  const answer = await browser.request('edit', {
    edit: {do: 'type', rect, texts: [['x']]},
  });
  expect(answer).toMatchObject({
    ok: false,
    message: 'This would fill more than 200,000 cells at once: do it in parts.',
  });
  browser.leave();
});

test.each(['', 'token=', 'token=guess'])(
  'events are not told to a window with "%s"',
  async query => {
    const reply = await server.ask({path: `/events?${query}`});
    expect(reply.status).toBe(403);
  },
);

test.each(['__proto__', 'constructor', 'toString', 'edit/../save', 'nothing'])(
  'there is no request "%s"',
  async name => {
    const browser = await server.browser();
    const {body} = await server.post(name, {connection: browser.connection});
    expect(JSON.parse(body)).toMatchObject({ok: false});
    browser.leave();
  },
);

test.each([
  null,
  [],
  'text',
  {edit: null},
  {edit: {do: 'burn'}},
  {
    edit: {
      do: 'clear',
      rect: {sheet: 0, row: 0, column: 1, rows: 1, columns: 1},
    },
  },
  {
    edit: {
      do: 'clear',
      rect: {sheet: 0, row: 1, column: 1, rows: 1e12, columns: 1},
    },
  },
  {
    edit: {
      do: 'type',
      rect: {sheet: 0, row: 1, column: 1, rows: 1, columns: 1},
      texts: [[1]],
    },
  },
])('an edit like %j is refused and changes nothing', async given => {
  const browser = await server.browser();
  const extra = typeof given === 'object' ? given : {given};
  const {body} = await server.post('edit', {
    connection: browser.connection,
    ...extra,
  });
  expect(JSON.parse(body)).toMatchObject({ok: false});
  browser.leave();
});

test('a function that no menu holds is not run by the menu', async () => {
  const browser = await server.browser();
  await browser.next('menus');
  expect(await browser.request('menu', {functionName: 'hidden'})).toEqual({
    ok: false,
    name: 'Exception',
    message: 'This menu has changed: open it again.',
  });
  browser.leave();
});

test('a function is not run for a frame that is not shown', async () => {
  const browser = await server.browser();
  const answer = await browser.request('run', {
    frame: 'guess',
    functionName: 'hidden',
    args: [],
  });
  expect(answer).toMatchObject({ok: false});
  browser.leave();
});

test('a sidebar has its own origin, may run what stands in it, and reach nothing', async () => {
  const browser = await server.browser();
  await browser.next('menus', menus => menus.length > 0);
  await browser.request('menu', {functionName: 'show'});
  const {url, kind} = await browser.next('show');
  expect(kind).toBe('sidebar');
  const {origin, port, pathname} = new URL(url);
  expect(origin).toBe(`http://127.0.0.1:${server.framePort}`);
  const {status, headers, body} = await server.ask({
    port: Number(port),
    path: pathname,
  });
  expect(status).toBe(200);
  expect(body).toContain('<p>Hello</p>');
  expect(body).toContain(
    `<head><meta name="page-origin" content="http://127.0.0.1:${server.port}"><script>`,
  );
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}=';/);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain(
    `frame-ancestors http://127.0.0.1:${server.port} http://localhost:${server.port}`,
  );
  expect(policy).not.toContain('unsafe');
  browser.leave();
});

test('frames are served under no other name, method or path', async () => {
  const port = server.framePort;
  const asked = [
    {port},
    {port, path: '/0'},
    {port, method: 'POST'},
    {port, headers: {host: 'evil.example'}},
  ];
  const replies = await Promise.all(asked.map(asking => server.ask(asking)));
  expect(replies.map(({status}) => status)).toEqual([404, 404, 404, 421]);
});
