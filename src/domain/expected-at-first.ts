/** Which areas a school is likely to expect of a grade, until it says so itself. */
import {type ByArea, byArea} from './area';
import type {Grade} from './grade';

/** Up to the age of eight, as early-childhood educators count: asked of older classes, it would only nag. */
const EARLY_CHILDHOOD: readonly Grade[] = ['PK', 'K', '1', '2'];

/** All areas, but early childhood only of young grades. */
export function expectedAtFirst(grade: Grade): ByArea<boolean> {
  return byArea(
    area => area !== 'earlyChildhood' || EARLY_CHILDHOOD.includes(grade),
  );
}
