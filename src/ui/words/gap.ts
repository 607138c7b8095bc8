/** Why a gap stands where it does in the list. */
import type {Gap} from '../../domain/coverage';

/**
 * "High priority; 5 of its 6 expected areas are empty; open for 3 months."
 *
 * @param expected areas of its objective
 */
export const reason: (gap: Gap, expected: number) => string = gap => gap.reason;
