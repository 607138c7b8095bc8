/** How much of a grade's work a standard is, by the published focus of its framework. */
import type {Standard} from './standard';

/** The most first. */
export const EMPHASES = ['major', 'supporting', 'additional'] as const;

export type Emphasis = (typeof EMPHASES)[number];

/** The strongest of the standards'; one without published emphasis counts as supporting, as does none at all. */
export function emphasisOf(standards: readonly Standard[]): Emphasis {
  const places = standards.map(({emphasis}) =>
    EMPHASES.indexOf(emphasis ?? 'supporting'),
  );
  return places.length === 0 ? 'supporting' : EMPHASES[Math.min(...places)]!;
}
