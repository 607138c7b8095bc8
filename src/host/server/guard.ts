/** Which requests are answered at all: those of the page that this server itself gave out. */
import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage} from 'node:http';

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

/** What must hold for a request that may change something. */
export function refusePost(
  {headers}: IncomingMessage,
  token: Token,
): Refused | null {
  if (headers.origin !== `http://${headers.host}`)
    return {status: 403, message: 'This request came from another page.'};
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin')
    return {status: 403, message: 'This request came from another page.'};
  if (!token.fits(headers['x-start-token']))
    return {status: 403, message: STALE};
  if (headers['content-type'] !== 'application/json')
    return {status: 415, message: 'Only JSON is taken here.'};
  return null;
}

export const STALE =
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
