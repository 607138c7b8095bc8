/** The service calls by when Google does what they ask, and where they do it. */
import type {Rect} from '../../src/host/protocol';

/** Handles, which wait for nothing. */
export const HANDLES: ReadonlySet<string> = new Set([
  'spreadsheet.get',
  'sheets.list',
  'selection.get',
  'ui.available',
  'project.file',
  'digest',
  'uuid',
  'log',
]);

/** What Google may hold back and do later, in its order. */
export const HELD_BACK: ReadonlySet<string> = new Set([
  'range.set',
  'range.clear',
  'range.borders',
  'span.set',
  'span.fit',
  'rules.set',
]);

/** What does not make Google do what it held back. */
export const PASSING_BY: ReadonlySet<string> = new Set([
  ...HANDLES,
  'lock.release',
  'lock.has',
  'properties.get',
  'cache.get',
  'cache.put',
]);

/** Where a call does what it does, of several places the first; null where it is about no cells. */
export function placeIn(argument: string): Rect | null {
  const {rect, rects} = JSON.parse(argument) as {
    rect?: Rect;
    rects?: readonly Rect[];
  };
  return rect ?? rects?.[0] ?? null;
}
