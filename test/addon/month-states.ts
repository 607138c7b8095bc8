/** Months in Settings, as tests set and read them. */
import type {SaveMonthState} from '../../src/contract/saves';
import type {Shipped} from './shipped';

export const OCTOBER = {month: '2026-10'};

/** October, open for objectives until 25 September, but for what is said otherwise. */
export function monthState(
  fields: Partial<SaveMonthState> = {},
): SaveMonthState {
  return {
    operation: 'state-1',
    month: '2026-10',
    state: 'open',
    until: '2026-09-25',
    ...fields,
  };
}

/** The value of a setting, as people see it. */
export const settingOf = (school: Shipped, setting: string) =>
  school.records('Settings').find(row => row['Setting'] === setting)?.['Value'];
