/** The words that open copying from another month. */
import {monthName} from './date';

export const copyFrom = (month: string) => `Copy from ${monthName(month)}`;
