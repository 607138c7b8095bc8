/** Requests that no honest page sends, and what each is answered with. */
import {edit, frame, read, theft, type Attack, type Site} from './hostile-http';

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

const swapped = (letter: string) => (letter === 'A' ? 'B' : 'A');
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

/** What a proxy in between and the server might each read differently. */
const SMUGGLED: readonly [
  what: string,
  status: number,
  bytes: (site: Site) => string,
][] = [
  ['two names for the server', 400, s => twice(read(s), 'host')],
  ['two origins, ours last', 400, s => twice(edit(s), 'origin', 'http://e')],
  ['two tokens', 400, s => twice(edit(s), 'x-start-token')],
  ['two types', 400, s => twice(edit(s), 'content-type', 'text/plain')],
  ['two lengths', 400, s => twice(edit(s), 'content-length', '1')],
  ['a length and chunks', 400, s => chunked(s, {'x-y': 'z'})],
  ['chunks of a kind', 400, s => chunked(s, {'transfer-encoding': 'xchunked'})],
  [
    'chunks last of two',
    400,
    s => chunked(s, {'transfer-encoding': 'chunked, gzip'}),
  ],
  ['a signed length', 400, s => edit(s, {headers: {'content-length': '+9'}})],
  [
    'a length below nothing',
    400,
    s => edit(s, {headers: {'content-length': '-9'}}),
  ],
  [
    'a length in hexadecimal',
    400,
    s => edit(s, {headers: {'content-length': '0xff'}}),
  ],
  ['line feeds alone', 400, s => edit(s).replace(/\r\n/g, '\n')],
  [
    'a blank before the colon',
    400,
    s => edit(s).replace('origin:', 'origin :'),
  ],
  ['a header on two lines', 400, s => edit(s, {headers: {'x-y': 'a\r\n b'}})],
  ['a header with NUL', 400, s => edit(s, {headers: {'x-y': 'a\0b'}})],
  [
    'a line end in a header',
    400,
    s => edit(s, {headers: {'x-y': 'a\rorigin: x'}}),
  ],
  ['no name for the server', 400, s => edit(s, {headers: {host: null}})],
  ['HTTP/1.0', 505, s => edit(s, {version: '1.0'})],
  ['HTTP/0.9', 421, () => 'GET /\r\n\r\n'],
  ['HTTP/2 said aloud', 505, s => edit(s, {version: '2.0'})],
  ['the opening of HTTP/2', 400, () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  [
    'a request that waits to be asked on',
    417,
    s => edit(s, {headers: {expect: '100-continue'}}),
  ],
  [
    'a request that expects another thing',
    417,
    s => edit(s, {headers: {expect: 'tea'}}),
  ],
  [
    'what is packed',
    415,
    s => edit(s, {headers: {'content-encoding': 'gzip'}}),
  ],
  ['20 KB of address', 431, s => read(s, {path: `/${'a'.repeat(20_000)}`})],
  [
    '20 KB of a header',
    431,
    s => read(s, {headers: {'x-y': 'a'.repeat(20_000)}}),
  ],
  ['hundreds of headers', 431, s => read(s, {headers: hundreds()})],
  [
    'a page with something behind it',
    400,
    s => read(s, {headers: {'content-length': '5'}, body: 'hello'}),
  ],
  [
    'a second request inside a refused one',
    403,
    s => edit(s, {headers: {origin: 'null'}, body: edit(s)}),
  ],
];

const twice = (bytes: string, name: string, value?: string): string =>
  bytes.replace(
    new RegExp(`^${name}: (.*)\r$`, 'm'),
    (line, own: string) => `${name}: ${value ?? own}\r\n${line}`,
  );

const chunked = (site: Site, headers: {readonly [name: string]: string}) => {
  const body = theft(site.connection);
  const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  return edit(site, {
    body: chunk,
    headers: {'transfer-encoding': 'chunked', ...headers},
  });
};

const hundreds = () =>
  Object.fromEntries(Array.from({length: 300}, (_, at) => [`x-${at}`, 'y']));

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

const EMBEDDINGS = [
  ['script', 'no-cors', 'cross-site'],
  ['iframe', 'navigate', 'cross-site'],
  ['image', 'no-cors', 'same-site'],
  ['empty', 'cors', 'cross-site'],
  ['empty', 'cors', 'same-site'],
  ['object', 'navigate', 'same-site'],
] as const;

const named = (site: Site, text: string) =>
  text
    .replace('FRAMEPORT', String(site.framePort))
    .replace('PORT', String(site.port));

const attack = (
  what: string,
  status: number | null,
  bytes: Attack['bytes'],
  at: Attack['at'] = 'page',
): Attack => ({what, status, bytes, at});

const METADATA = (dest: string, mode: string, from: string) => ({
  'sec-fetch-dest': dest,
  'sec-fetch-mode': mode,
  'sec-fetch-site': from,
});

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
  ...SMUGGLED.map(([what, status, bytes]) => attack(what, status, bytes)),
  ...BODIES.map(([what, status, body]) =>
    attack(`an edit of ${what}`, status, site => edit(site, {body})),
  ),
  ...EMBEDDINGS.flatMap(([dest, mode, from]) => [
    attack(`the page as ${dest} of a ${from} page`, 403, site =>
      read(site, {headers: METADATA(dest, mode, from)}),
    ),
    attack(`the script as ${dest} of a ${from} page`, 403, site =>
      read(site, {path: '/page.js', headers: METADATA(dest, mode, from)}),
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
  attack('a socket instead of events', 403, site =>
    read(site, {
      path: '/events',
      headers: {
        connection: 'Upgrade, close',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-version': '13',
      },
    }),
  ),
  ...framesAttacks(),
];

function framesAttacks(): Attack[] {
  const at = (what: string, status: number, bytes: Attack['bytes']) =>
    attack(what, status, bytes, 'frames');
  return [
    ...[
      'evil.example:FRAMEPORT',
      '127.attacker.example:FRAMEPORT',
      '127.0.0.1:PORT',
      '127.0.0.1',
    ].map(name =>
      at(`a sidebar under the name "${name}"`, 421, site =>
        frame(site, {headers: {host: named(site, name)}}),
      ),
    ),
    ...['POST', 'HEAD', 'OPTIONS', 'DELETE'].map(method =>
      at(`a sidebar by ${method}`, 404, site => frame(site, {method})),
    ),
    ...(
      [
        ['iframe', 'cross-site'],
        ['script', 'same-site'],
        ['document', 'cross-site'],
        ['empty', 'same-site'],
      ] as const
    ).map(([dest, from]) =>
      at(`a sidebar as ${dest} of a ${from} page`, 403, site =>
        frame(site, {headers: METADATA(dest, 'navigate', from)}),
      ),
    ),
    ...['/', '/0', '/events', '/page.js', '/../page.js', '/api/edit'].map(
      path =>
        at(`the path ${path} among the sidebars`, 404, site =>
          frame(site, {path}),
        ),
    ),
    at('a sidebar’s path with a query', 404, site =>
      frame(site, {path: `${site.framePath}?x`}),
    ),
    at('a sidebar’s path with another last letter', 404, site =>
      frame(site, {path: site.framePath.replace(/.$/, swapped)}),
    ),
    at('an edit among the sidebars', 404, site => {
      const own = `127.0.0.1:${site.framePort}`;
      return edit(site, {headers: {host: own, origin: `http://${own}`}});
    }),
    attack('a sidebar’s path at the page’s own origin', 404, site =>
      read(site, {path: site.framePath}),
    ),
  ];
}
