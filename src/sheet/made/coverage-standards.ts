/** The Coverage tab's table of standards: how far the school year has come with each grade's. */
import type {MonthCoverage} from '../../domain/coverage';
import {gradeTitle} from '../../domain/grade-words';
import {isMonth, monthName} from '../../domain/month';
import {type Section, centered, name, table} from './page-section';
import {share} from './headline';

/** None where no grade has standards that are counted. */
export function standardsTable({
  month,
  standards,
}: MonthCoverage): readonly Section[] {
  if (standards.length === 0) return [];
  return [
    table(
      `Standards of the school year up to ${isMonth(month) ? monthName(month) : month}: named by an objective, supported by an activity`,
      [
        'Grade and subject',
        'Standards',
        'Named',
        'Share named',
        'Supported',
        'Share supported',
      ],
      standards.map(({grade, subject, standards: all, named, supported}) => [
        name(`${gradeTitle(grade)} · ${subject}`),
        ...[
          all,
          named,
          share(named, all),
          supported,
          share(supported, all),
        ].map(figure => centered(figure)),
      ]),
    ),
  ];
}
