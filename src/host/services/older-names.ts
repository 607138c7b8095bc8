/**
 * Methods that Google's reference no longer lists and scripts still use: each is another name of one that it does.
 *
 * Source: https://developers.google.com/apps-script/sunset
 */
import {define} from './emulation';
import type * as G from './google';
import {Range} from './range';

const NAMES = {
  clearComment: 'clearNote',
  getBackgroundColor: 'getBackground',
  getBackgroundColors: 'getBackgrounds',
  getColumnIndex: 'getColumn',
  getComment: 'getNote',
  getComments: 'getNotes',
  setBackgroundColor: 'setBackground',
  setBackgroundColors: 'setBackgrounds',
  setComment: 'setNote',
  setComments: 'setNotes',
} as const satisfies {[older: string]: keyof G.Range};

/** Gives ranges their methods' older names. */
export function addOlderNames(): void {
  define(
    Range,
    NAMES,
    name =>
      function (this: Range, ...args: unknown[]) {
        return (this[name] as (...args: unknown[]) => unknown)(...args);
      },
  );
}
