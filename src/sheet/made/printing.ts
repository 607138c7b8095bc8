/** How made tabs are best printed. Apps Script can't say it, so it is for who keeps them in a file elsewhere. */
import {
  COVERAGE_TAB,
  GRANTS_TAB,
  GRID,
  START_HERE_TAB,
  YEAR_TAB,
} from '../schema';

export type Orientation = 'landscape' | 'portrait';

/** @returns null for a tab that people fill in */
export function orientationOf(tab: string): Orientation | null {
  if (PUBLISHED.test(tab) || tab === YEAR_TAB || tab === GRANTS_TAB)
    return 'landscape';
  return tab === COVERAGE_TAB || tab === START_HERE_TAB ? 'portrait' : null;
}

/** Published months stay as `Grid 2026-10`, and as `Grid 2026-10 (2)` where one was published again. */
const PUBLISHED = new RegExp(`^${GRID.tab}( \\d{4}-\\d\\d( \\(\\d+\\))?)?$`);
