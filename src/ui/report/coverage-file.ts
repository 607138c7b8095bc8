/** What is taken out of the report's first part: each cell as a row of CSV, and the month in sentences. */
import type {ReportView} from '../../contract/report';
import {AREA_TITLES} from '../words/area';
import {PRIORITIES} from '../words/choices';
import {STATES} from '../words/objective';
import {NO, YES} from '../words/report';
import {FILE} from '../words/report-coverage';
import type {Heat} from './heat';
import type {Table} from './table';

/** @param heat by objective */
export function coverageTable(
  {month}: Pick<ReportView, 'month'>,
  heat: Heat,
): Table {
  return {
    title: FILE.title(month),
    columns: FILE.columns,
    rows: heat.cells.map(
      ({row, area, state, expected, minutes, activities}) => [
        month,
        row.grades.join(', '),
        row.teacher,
        row.subject,
        row.standards.join(', '),
        row.objective,
        priorityWords(row.priority),
        AREA_TITLES[area],
        expected ? YES : NO,
        STATES[state].word,
        minutes,
        activities.map(({activity}) => activity).join('; '),
      ],
    ),
  };
}

const priorityWords = (priority: string) =>
  PRIORITIES[priority as keyof typeof PRIORITIES] ?? priority;
