/** Requests that a proxy in between and the server might each read in another way. */
import {
  attack,
  edit,
  read,
  theft,
  type Attack,
  type Site,
} from './hostile-http';

const FORMS: readonly [
  what: string,
  status: number,
  bytes: (site: Site) => string | Buffer,
][] = [
  ['two names for the server', 400, s => twice(read(s), 'host')],
  ['two origins, ours last', 400, s => twice(edit(s), 'origin', 'http://e')],
  ['two tokens', 400, s => twice(edit(s), 'x-start-token')],
  [
    'two tokens, one in capitals',
    400,
    s => twice(edit(s), 'x-start-token').replace('x-start', 'X-START'),
  ],
  ['two types', 400, s => twice(edit(s), 'content-type', 'text/plain')],
  ['two lengths', 400, s => twice(edit(s), 'content-length', '1')],
  ['a length and chunks', 400, s => chunked(s, {'content-length': '5'})],
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
  [
    'a wish to speak otherwise',
    505,
    s => edit(s, {headers: {connection: 'Upgrade', upgrade: 'websocket'}}),
  ],
  [
    'a wish to speak HTTP/2',
    505,
    s => read(s, {headers: {connection: 'Upgrade', upgrade: 'h2c'}}),
  ],
  [
    'chunks, packed',
    400,
    s => chunked(s, {'transfer-encoding': 'gzip, chunked'}),
  ],
  [
    'a chunk longer than there are numbers',
    400,
    s => endless(s, 'FFFFFFFFFFFFFFFFF\r\nx'),
  ],
  [
    'a chunk that says a megabyte of itself',
    413,
    s => endless(s, `5;${'a'.repeat(1_000_000)}\r\nhello\r\n0\r\n\r\n`),
  ],
  ['carriage returns alone', 400, s => edit(s).replace(/\r\n/g, '\r')],
  ['the greeting of TLS', 400, () => Buffer.from('16030100a5010000a1', 'hex')],
  ['the greeting of another service', 400, () => '*1\r\n$4\r\nPING\r\n'],
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

/** An edit whose chunks are these. */
const endless = (site: Site, chunks: string) =>
  edit(site, {
    body: chunks,
    headers: {'transfer-encoding': 'chunked', 'content-length': null},
  });

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
    headers: {
      'transfer-encoding': 'chunked',
      'content-length': null,
      ...headers,
    },
  });
};

const hundreds = () =>
  Object.fromEntries(Array.from({length: 300}, (_, at) => [`x-${at}`, 'y']));

export const SMUGGLED: readonly Attack[] = FORMS.map(([what, status, bytes]) =>
  attack(what, status, bytes),
);
