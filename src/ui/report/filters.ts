/** What part of a month a person looks at. */
import type {Area} from '../../domain/area';
import type {GridRow} from '../../domain/grid';
import {partnerKey} from '../../domain/partner';
import type {MonthActivity} from '../../domain/report/month-activity';
import type {Status} from '../../domain/status';

/** A blank one lets everything through. */
export interface Filters {
  readonly grade: string;
  readonly teacher: string;
  readonly subject: string;
  readonly area: Area | '';
  readonly status: Status | '';
  readonly partner: string;
}

export const EVERYTHING: Filters = {
  grade: '',
  teacher: '',
  subject: '',
  area: '',
  status: '',
  partner: '',
};

export function isEverything(filters: Filters): boolean {
  return Object.values(filters).every(filter => filter === '');
}

export function showsObjective(row: GridRow, filters: Filters): boolean {
  const {grade, teacher, subject} = filters;
  return (
    (grade === '' || row.grades.includes(grade)) &&
    (teacher === '' || row.teacher === teacher) &&
    (subject === '' || row.subject === subject)
  );
}

/** Only these are counted: the other cells are as empty as they would be without the rest. */
export function showsActivity(
  {status, partner}: Pick<MonthActivity, 'status' | 'partner'>,
  filters: Filters,
): boolean {
  return (
    (filters.status === '' || status === filters.status) &&
    (filters.partner === '' ||
      partnerKey(partner) === partnerKey(filters.partner))
  );
}
