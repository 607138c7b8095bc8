/** What browsers are told of every answer: what it may load, and who may hold it. */
import type {OutgoingHttpHeaders} from 'node:http';

const COMMON: OutgoingHttpHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** @param frameOrigin where sidebars and dialogs are served */
export const pageHeaders = (frameOrigin: string): OutgoingHttpHeaders => ({
  ...COMMON,
  'content-security-policy': policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': frameOrigin,
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  }),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
});

/** What is no page: events, answers, scripts, styles. */
export const DATA_HEADERS: OutgoingHttpHeaders = {
  ...COMMON,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

export interface FrameSources {
  /** Such as `'sha256-…'`. */
  readonly scripts: string;
  readonly styles: string;
}

/** A sidebar or dialog: what stands in it, and nothing from elsewhere. */
export const frameHeaders = (
  {scripts, styles}: FrameSources,
  pageOrigins: readonly string[],
): OutgoingHttpHeaders => ({
  ...COMMON,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy({
    'default-src': "'none'",
    'script-src': scripts,
    'style-src': styles,
    'img-src': 'data:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': pageOrigins.join(' '),
  }),
  'cross-origin-resource-policy': 'same-site',
});

const policy = (directives: {readonly [name: string]: string}) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
