/** Rows of the school as tests of figures write them: October, family literacy, an hour, unless they say else. */
import type {TypedRow} from '../../sheet/school';

export function objective(id: string, row: TypedRow = {}): TypedRow {
  return {
    Month: '2026-10',
    Grade: '3',
    Teacher: 'Ms. Rivera',
    Subject: 'Math',
    'Objective ID': id,
    ...row,
  };
}

export function activity(ids: string, row: TypedRow = {}): TypedRow {
  return {
    Month: '2026-10',
    Area: 'Family literacy',
    Activity: `For ${ids}`,
    'Objective IDs': ids,
    Sessions: 1,
    'Minutes per session': 60,
    ...row,
  };
}
