/** Requests as a hostile page, name server, proxy or program would send them: an honest one each, but for one thing. */

/** What a thief knows at most: each attack but for one thing would do. */
export interface Site {
  readonly port: number;
  readonly framePort: number;
  readonly token: string;
  /** Of an open window. */
  readonly connection: string;
  /** Where a sidebar is served. */
  readonly framePath: string;
}

export interface Attack {
  readonly what: string;
  /** What it is answered with; null where the line is cut without a word. */
  readonly status: number | null;
  readonly at: 'page' | 'frames';
  readonly bytes: (site: Site) => string | Buffer;
}

type Headers = {readonly [name: string]: string | null};

interface Changes {
  readonly method?: string;
  readonly path?: string;
  readonly version?: string;
  /** A header that is null is left out. */
  readonly headers?: Headers;
  readonly body?: string;
}

/** Types "stolen" into A1 of the first tab, which an honest window may. */
export function edit(site: Site, changes: Changes = {}): string {
  const {method = 'POST', path = '/api/edit', version = '1.1'} = changes;
  const body = changes.body ?? theft(site.connection);
  return request(`${method} ${path} HTTP/${version}`, body, {
    host: `127.0.0.1:${site.port}`,
    origin: `http://127.0.0.1:${site.port}`,
    'content-type': 'application/json',
    'x-start-token': site.token,
    'content-length': String(Buffer.byteLength(body)),
    ...changes.headers,
  });
}

/** Asks for what an honest page may have, such as the page with its token. */
export function read(site: Site, changes: Changes = {}): string {
  const {method = 'GET', path = '/', version = '1.1', body = ''} = changes;
  return request(`${method} ${path} HTTP/${version}`, body, {
    host: `127.0.0.1:${site.port}`,
    ...changes.headers,
  });
}

/** Asks for the sidebar that is open. */
export const frame = (site: Site, changes: Changes = {}): string =>
  read(site, {
    path: site.framePath,
    ...changes,
    headers: {host: `127.0.0.1:${site.framePort}`, ...changes.headers},
  });

export const theft = (connection: string): string =>
  JSON.stringify({
    connection,
    edit: {
      do: 'type',
      rect: {sheet: 0, row: 1, column: 1, rows: 1, columns: 1},
      texts: [['stolen']],
    },
  });

function request(line: string, body: string, headers: Headers): string {
  const lines = Object.entries({connection: 'close', ...headers})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
  return [line, ...lines, '', body].join('\r\n');
}

export const attack = (
  what: string,
  status: number | null,
  bytes: Attack['bytes'],
  at: Attack['at'] = 'page',
): Attack => ({what, status, bytes, at});

/** `PORT` and `FRAMEPORT` as they are. */
export const named = (site: Site, text: string) =>
  text
    .replace('FRAMEPORT', String(site.framePort))
    .replace('PORT', String(site.port));

/** What browsers say of where a request comes from. */
export const metadata = (dest: string, mode: string, from: string) => ({
  'sec-fetch-dest': dest,
  'sec-fetch-mode': mode,
  'sec-fetch-site': from,
});

/** Another letter. */
export const swapped = (letter: string) => (letter === 'A' ? 'B' : 'A');
