/** Which requests are answered at all: those of the page that this server itself gave out. */
import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingHttpHeaders, IncomingMessage} from 'node:http';

export interface Refused {
  readonly status: number;
  readonly message: string;
}

/** The names by which a browser on this computer may call the server. */
export const hostNames = (port: number): readonly string[] => [
  `127.0.0.1:${port}`,
  `localhost:${port}`,
  `[::1]:${port}`,
];

/** A page elsewhere that was pointed at this address by its name server has another Host. */
export function refuseHost(
  request: IncomingMessage,
  port: number,
): Refused | null {
  return hostNames(port).includes(request.headers.host ?? '')
    ? null
    : {status: 421, message: 'This address is not served here.'};
}

const MOST_HEADERS = 100;

/** What no browser sends: two readers of such a request may each read another one in it. */
export function refuseForm(request: IncomingMessage): Refused | null {
  const {httpVersion, rawHeaders, headers} = request;
  if (httpVersion !== '1.1' || headers.upgrade !== undefined)
    return {status: 505, message: 'Only HTTP/1.1 is spoken here.'};
  const names = rawHeaders
    .filter((_, index) => index % 2 === 0)
    .map(name => name.toLowerCase());
  if (names.length > MOST_HEADERS)
    return {status: 431, message: 'This request has too many headers.'};
  if (new Set(names).size < names.length)
    return {status: 400, message: 'This request says the same thing twice.'};
  const coding = headers['transfer-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'chunked')
    return {status: 400, message: 'This request is packed in layers.'};
  const hasBody =
    coding !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && request.method !== 'POST')
    return {status: 400, message: 'Nothing is taken with this request.'};
  return null;
}

/** A page elsewhere may lead here by a link; it may not hold or load what is ours. */
export function refuseEmbedding({headers}: IncomingMessage): Refused | null {
  if (isForAnother(headers)) return ELSEWHERE;
  const site = headers['sec-fetch-site'] ?? 'none';
  const isLink =
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document';
  return site === 'none' || site === 'same-origin' || isLink ? null : ELSEWHERE;
}

/** Frames are shown by the page, which is of the same site, and by nobody else. */
export function refuseFraming({headers}: IncomingMessage): Refused | null {
  const isElsewhere = headers['sec-fetch-site'] === 'cross-site';
  const isFrame = (headers['sec-fetch-dest'] ?? 'iframe') === 'iframe';
  return isElsewhere || !isFrame || isForAnother(headers) ? ELSEWHERE : null;
}

/** Browsers say so of what a page asks for itself, and not of what a person opens. */
const isForAnother = ({origin, host}: IncomingHttpHeaders): boolean =>
  origin !== undefined && origin !== `http://${host}`;

/** What must hold for whoever hears what happens. */
export function refuseListener(
  {headers}: IncomingMessage,
  token: Token,
  given: string | null,
): Refused | null {
  if (isForAnother(headers)) return ELSEWHERE;
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (site !== 'same-origin') return ELSEWHERE;
  return token.fits(given) ? null : {status: 403, message: STALE};
}

/** What must hold for a request that may change something. */
export function refusePost(
  {headers}: IncomingMessage,
  token: Token,
): Refused | null {
  if (headers.origin !== `http://${headers.host}`) return ELSEWHERE;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return ELSEWHERE;
  if (!token.fits(headers['x-start-token']))
    return {status: 403, message: STALE};
  const isPlain = headers['content-encoding'] === undefined;
  if (headers['content-type'] !== 'application/json' || !isPlain)
    return {status: 415, message: 'Only JSON is taken here.'};
  return null;
}

const ELSEWHERE: Refused = {
  status: 403,
  message: 'This request came from another page.',
};

const STALE =
  'This page belongs to an earlier start of the planner: reload it.';

/** Known only to the page that this start of the server gave out. */
export class Token {
  readonly text = randomBytes(32).toString('base64url');

  fits(given: string | string[] | null | undefined): boolean {
    return (
      typeof given === 'string' &&
      timingSafeEqual(digest(given), digest(this.text))
    );
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();
