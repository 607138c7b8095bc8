/** Words of choosing standards. */
import {counted} from '../../domain/count';
import type {Standard} from '../../domain/standard';

export const CHOSEN = 'Chosen standards';
export const LIST = 'Standards that fit';
export const LOADING =
  'The list of standards is on its way. Codes can be typed meanwhile.';
export const NOT_LOADED =
  'The list of standards could not be loaded. Codes are kept as you type them.';
export const UNKNOWN = 'not in the list; kept as you typed it';
const NONE = 'Nothing in the list fits. Enter keeps what you typed, as it is.';
const KEPT = 'What stands in the box is saved with the codes.';
const KEEPS = 'Enter keeps it as typed; an arrow key chooses below.';

/** How much the framework's published focus asks for it. */
const EMPHASES = {
  major: 'major work',
  supporting: 'supporting work',
  additional: 'additional work',
} as const;

export const emphasis = ({emphasis: of}: Standard) => (of ? EMPHASES[of] : '');
export const remove = (code: string) => `Remove ${code}`;
export const removed = (code: string) => `${code} is removed.`;

/** Below the box: what the list holds, and what Enter would do. */
export function hint({
  isOpen,
  typed,
  without,
  found,
  shown,
  taken,
}: {
  readonly isOpen: boolean;
  readonly typed: string;
  /** Why there is no list. */
  readonly without: string;
  readonly found: number;
  readonly shown: number;
  /** The code that Enter takes. */
  readonly taken: string | null;
}): string {
  if (!isOpen) return typed === '' ? '' : KEPT;
  if (without !== '') return without;
  if (shown === 0) return NONE;
  const more =
    found > shown ? `${found - shown} more: type on to find them.` : '';
  if (typed === '') return more;
  const does =
    taken === null
      ? KEEPS
      : `${counted(found, 'standard')}. Enter takes ${taken}.`;
  return `${does} ${more}`.trim();
}
