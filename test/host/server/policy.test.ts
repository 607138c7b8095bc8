import {connect} from 'node:net';
import {sidebarOf, SIDEBAR_PROJECT} from './sidebar-project';
import {served, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

let server: Served;
beforeAll(async () => {
  server = await served(SIDEBAR_PROJECT);
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
    'x-frame-options': 'DENY',
  });
});

test.each([
  ['/nothing', 'GET'],
  ['/events', 'GET'],
  ['/', 'DELETE'],
])(
  'what is refused at %s is no page and is kept by nobody',
  async (path, method) => {
    const {headers} = await server.ask({path, method});
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'text/plain; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  },
);

/** Whether a program is answered at that address of this computer. */
const isReached = (host: string, port: number) =>
  new Promise<boolean>(resolve => {
    const line = connect({host, port, timeout: 2000});
    const end = (isThere: boolean) => () => {
      line.destroy();
      resolve(isThere);
    };
    line.once('connect', end(true));
    line.once('error', end(false)).once('timeout', end(false));
  });

test('the planner and its sidebars listen at one address, which no other computer reaches', async () => {
  for (const port of [server.port, server.framePort]) {
    expect(await isReached('127.0.0.1', port)).toBe(true);
    expect(await isReached('127.0.0.2', port)).toBe(false);
  }
});

test('no answer lets another origin read it', async () => {
  const origin = 'http://evil.example';
  const browser = await server.browser();
  const replies = [
    await server.ask({headers: {origin}}),
    await server.ask({path: '/events', headers: {origin}}),
    await server.ask({
      method: 'OPTIONS',
      path: '/api/edit',
      headers: {origin, 'access-control-request-method': 'POST'},
    }),
    await server.post('save', {connection: browser.connection}),
  ];
  for (const {headers} of replies)
    expect(
      Object.keys(headers).filter(name => name.startsWith('access-control')),
    ).toEqual([]);
  browser.leave();
});

test('a sidebar has its own origin, may run what stands in it, and reach nothing', async () => {
  const browser = await server.browser();
  const {url, kind} = await sidebarOf(browser);
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
  expect(headers['cross-origin-resource-policy']).toBe('same-site');
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(
    new RegExp(
      `^default-src 'none'; script-src 'sha256-[A-Za-z0-9+/]{43}='; style-src 'none'; img-src data:; font-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors http://127\\.0\\.0\\.1:${server.port} http://localhost:${server.port}$`,
    ),
  );
  browser.leave();
});

test('a sidebar that was closed is served no more', async () => {
  const browser = await server.browser();
  const {url, frame} = await sidebarOf(browser);
  const {port, pathname} = new URL(url);
  await browser.request('close', {frame});
  const {status} = await server.ask({port: Number(port), path: pathname});
  expect(status).toBe(404);
  browser.leave();
});

test('each start has a token of its own, of 256 bits', async () => {
  const other = await served(SIDEBAR_PROJECT);
  expect(Buffer.from(other.token, 'base64url')).toHaveLength(32);
  expect(other.token).not.toBe(server.token);
  await other.close();
});
