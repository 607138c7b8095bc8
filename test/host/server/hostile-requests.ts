/** Requests that no honest page sends, and what each is answered with. */
import {
  attack,
  edit,
  frame,
  metadata,
  named,
  read,
  swapped,
  theft,
  type Attack,
  type Site,
} from './hostile-http';
import {FRAMED} from './hostile-framing';
import {SMUGGLED} from './smuggled-requests';

/** A page that its name server pointed at this computer calls by its own name, with its own origin. */
const OTHER_NAMES = [
  'evil.example',
  'evil.example:PORT',
  '127.attacker.example:PORT',
  '127.0.0.1.attacker.example:PORT',
  '127.0.0.1.nip.io:PORT',
  'localhost.attacker.example:PORT',
  'localtest.me:PORT',
  'attacker.localhost:PORT',
  'localhost.:PORT',
  '127.0.0.1.:PORT',
  '127.0.0.2:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '0x7f000001:PORT',
  '0.0.0.0:PORT',
  '[::]:PORT',
  '[::ffff:127.0.0.1]:PORT',
  '192.168.0.1:PORT',
  'LOCALHOST:PORT',
  'evil.example#@127.0.0.1:PORT',
  '127.0.0.1:PORT@evil.example',
  '127.0.0.1:PORT, evil.example',
  '127.0.0.1:PORT/',
  '127.0.0.1:1',
  '127.0.0.1',
  'localhost',
  '',
];

const OTHER_ORIGINS = [
  'http://evil.example',
  'https://127.0.0.1:PORT',
  'http://localhost:PORT',
  'http://[::1]:PORT',
  'http://127.0.0.1:FRAMEPORT',
  'http://localhost:FRAMEPORT',
  'http://127.0.0.1:1',
  'http://127.0.0.1',
  'http://127.0.0.1:PORT.evil.example',
  'http://127.0.0.1:PORT@evil.example',
  'http://evil.example:PORT',
  'http://127.0.0.1:PORT/',
  'HTTP://127.0.0.1:PORT',
  'http://127.0.0.1:PORT http://evil.example',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  'null',
  '',
  null,
];

const OTHER_TOKENS: readonly [what: string, token: (own: string) => string][] =
  [
    ['no token at all', () => ''],
    ['a guess for a token', () => 'guess'],
    ['the token’s first half', own => own.slice(0, 20)],
    ['the token less a letter', own => own.slice(0, -1)],
    ['the token and a letter', own => `${own}A`],
    ['another last letter in the token', own => own.replace(/.$/, swapped)],
    ['another first letter in the token', own => own.replace(/^./, swapped)],
    ['the token in other case', own => own.replace(/[a-z]/i, otherCase)],
    ['the token in quotes', own => `"${own}"`],
    ['the token twice', own => `${own}, ${own}`],
    ['a token of another start', () => 'A'.repeat(43)],
    ['what stands for the token in the page’s file', () => 'START_TOKEN'],
  ];

const otherCase = (letter: string) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

/** What forms, beacons and images can send without asking first. */
const OTHER_TYPES = [
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  'application/json, text/plain',
  'application/jsonp',
  'application/csp-report',
  'text/json',
  'Application/JSON;',
  null,
];

const OTHER_METHODS = [
  ['GET', 400],
  ['HEAD', 400],
  ['PUT', 400],
  ['PATCH', 400],
  ['DELETE', 400],
  ['OPTIONS', 400],
  ['TRACE', 400],
  ['PROPFIND', 400],
  ['QUERY', 400],
  ['post', 400],
] as const;

const NOT_GET = ['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'];

const OTHER_PATHS = [
  '/../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\windows\\win.ini',
  '/page.js/../../package.json',
  '/page.js%00.html',
  '/page.js/',
  '/PAGE.JS',
  '//evil.example/page.js',
  '/.host/page.js',
  '/page.html',
  '/plan.xlsx',
  '/plan.xlsx.bak',
  '/.plan.xlsx.journal',
  '/.git/config',
  '/node_modules/preact/package.json',
  '/__proto__',
  '/constructor',
  '/%00',
  '/~',
  '/api',
  '/events/',
  'http://evil.example/',
  'http://127.0.0.1:PORT/',
];

const BODIES: readonly [what: string, status: number, body: string][] = [
  ['nothing', 400, ''],
  ['half an edit', 400, '{"connection":'],
  ['two edits', 400, '{}{}'],
  ['a mark before the edit', 400, '\ufeff{}'],
  ['JavaScript', 400, '{connection:1}'],
  ['more than a megabyte', 413, `"${'x'.repeat(1_000_000)}"`],
  ['twenty megabytes', 413, `"${'x'.repeat(20_000_000)}"`],
  ['600 levels', 400, '['.repeat(600) + ']'.repeat(600)],
  ['half a million levels', 400, '['.repeat(499_000) + ']'.repeat(499_000)],
];

/** A page that means harm can't set these, but a program between it and us can. */
const MIDDLEMEN: readonly [what: string, headers: Changed][] = [
  ['forwarded for us', {'x-forwarded-host': '127.0.0.1:PORT'}],
  ['forwarded by the book', {forwarded: 'host=127.0.0.1:PORT'}],
  ['rewritten', {'x-original-url': '/', 'x-rewrite-url': '/'}],
];
type Changed = {readonly [header: string]: string};

const EMBEDDINGS = [
  ['script', 'no-cors', 'cross-site'],
  ['iframe', 'navigate', 'cross-site'],
  ['image', 'no-cors', 'same-site'],
  ['empty', 'cors', 'cross-site'],
  ['empty', 'cors', 'same-site'],
  ['object', 'navigate', 'same-site'],
] as const;

const events = (site: Site, changes: Parameters<typeof read>[1] = {}) =>
  read(site, {path: `/events?token=${site.token}`, ...changes});

export const ATTACKS: readonly Attack[] = [
  ...OTHER_NAMES.flatMap(name => [
    attack(`an edit under the name "${name}"`, 421, site => {
      const host = named(site, name);
      return edit(site, {headers: {host, origin: `http://${host}`}});
    }),
  ]),
  ...['evil.example:PORT', '127.attacker.example:PORT', 'localhost'].flatMap(
    name => [
      attack(`the page under the name "${name}"`, 421, site =>
        read(site, {headers: {host: named(site, name)}}),
      ),
      attack(`the events under the name "${name}"`, 421, site =>
        events(site, {headers: {host: named(site, name)}}),
      ),
    ],
  ),
  ...OTHER_ORIGINS.map(origin =>
    attack(`an edit from ${origin ?? 'nowhere'}`, 403, site =>
      edit(site, {headers: {origin: origin && named(site, origin)}}),
    ),
  ),
  ...['cross-site', 'same-site', 'none', 'same-origin, cross-site'].map(from =>
    attack(`an edit that the browser calls ${from}`, 403, site =>
      edit(site, {headers: {'sec-fetch-site': from}}),
    ),
  ),
  ...OTHER_TOKENS.map(([what, token]) =>
    attack(`an edit with ${what}`, 403, site =>
      edit(site, {headers: {'x-start-token': token(site.token)}}),
    ),
  ),
  attack('an edit with the token in its address', 403, site =>
    edit(site, {
      path: `/api/edit?token=${site.token}`,
      headers: {'x-start-token': null},
    }),
  ),
  ...OTHER_TYPES.map(type =>
    attack(`an edit as ${type ?? 'nothing'}`, 415, site =>
      edit(site, {headers: {'content-type': type}}),
    ),
  ),
  ...OTHER_METHODS.map(([method, status]) =>
    attack(`an edit by ${method}`, status, site => edit(site, {method})),
  ),
  ...MIDDLEMEN.map(([what, headers]) =>
    attack(`an edit for another name, ${what}`, 421, site =>
      edit(site, {
        headers: {
          host: 'evil.example',
          ...Object.fromEntries(
            Object.entries(headers).map(([name, text]) => [
              name,
              named(site, text),
            ]),
          ),
        },
      }),
    ),
  ),
  ...['http://evil.example', 'null', 'http://localhost:PORT'].flatMap(
    origin => [
      attack(`the page for ${origin}, by an old browser`, 403, site =>
        read(site, {headers: {origin: named(site, origin)}}),
      ),
      attack(
        `a sidebar for ${origin}, by an old browser`,
        403,
        site => frame(site, {headers: {origin: named(site, origin)}}),
        'frames',
      ),
    ],
  ),
  attack('a question before an edit', 405, site =>
    read(site, {
      method: 'OPTIONS',
      path: '/api/edit',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-start-token',
        'access-control-request-private-network': 'true',
      },
    }),
  ),
  attack('an edit at a whole address of another server', 404, site =>
    edit(site, {path: 'http://evil.example/api/edit'}),
  ),
  attack('an edit at a whole address of our own', 404, site =>
    edit(site, {path: `http://127.0.0.1:${site.port}/api/edit`}),
  ),
  attack('an edit of everything', 404, site => edit(site, {path: '*'})),
  attack('an edit whose token is a cookie', 403, site =>
    edit(site, {
      headers: {'x-start-token': null, cookie: `x-start-token=${site.token}`},
    }),
  ),
  attack('an edit whose token is a sign-in', 403, site =>
    edit(site, {
      headers: {'x-start-token': null, authorization: `Bearer ${site.token}`},
    }),
  ),
  attack('an edit in letters of another encoding', 400, site =>
    Buffer.from(
      edit(site, {
        body: theft(site.connection).replace('stolen', 'café'),
        headers: {'content-length': String(theft(site.connection).length - 2)},
      }),
      'latin1',
    ),
  ),
  attack('an edit by GET without a body', 405, site =>
    edit(site, {method: 'GET', body: '', headers: {'x-http-method': 'POST'}}),
  ),
  attack('an edit by CONNECT', null, site => edit(site, {method: 'CONNECT'})),
  ...NOT_GET.flatMap(method =>
    ['/', '/events'].map(path =>
      attack(`${path} by ${method}`, 405, site =>
        read(site, {
          method,
          path: path === '/' ? path : `${path}?token=${site.token}`,
          headers: {'content-length': '0'},
        }),
      ),
    ),
  ),
  ...OTHER_PATHS.map(path =>
    attack(`the path ${path}`, 404, site =>
      read(site, {path: named(site, path)}),
    ),
  ),
  ...SMUGGLED,
  ...BODIES.map(([what, status, body]) =>
    attack(`an edit of ${what}`, status, site => edit(site, {body})),
  ),
  ...EMBEDDINGS.flatMap(([dest, mode, from]) => [
    attack(`the page as ${dest} of a ${from} page`, 403, site =>
      read(site, {headers: metadata(dest, mode, from)}),
    ),
    attack(`the script as ${dest} of a ${from} page`, 403, site =>
      read(site, {path: '/page.js', headers: metadata(dest, mode, from)}),
    ),
  ]),
  attack('events without a token', 403, site => read(site, {path: '/events'})),
  attack('events with a guess', 403, site =>
    read(site, {path: '/events?token=guess'}),
  ),
  attack('events with a token behind a guess', 403, site =>
    read(site, {path: `/events?token=guess&token=${site.token}`}),
  ),
  attack('events for another page', 403, site =>
    events(site, {headers: {origin: 'http://evil.example'}}),
  ),
  attack('events for a sidebar', 403, site =>
    events(site, {headers: {origin: `http://127.0.0.1:${site.framePort}`}}),
  ),
  ...['cross-site', 'same-site', 'none'].map(from =>
    attack(`events that the browser calls ${from}`, 403, site =>
      events(site, {headers: {'sec-fetch-site': from}}),
    ),
  ),
  attack('a socket instead of events', 505, site =>
    read(site, {
      path: `/events?token=${site.token}`,
      headers: {
        connection: 'Upgrade, close',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-version': '13',
      },
    }),
  ),
  ...FRAMED,
];
