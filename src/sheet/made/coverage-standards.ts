/** The Coverage tab's table of standards: how far the school year has come with each grade's. */
import type {Coverage} from '../../domain/coverage';
import {isMonth, monthName} from '../../domain/month';
import {type Section, headerLine} from './coverage-section';
import {INK, drawn, sentence} from './drawing';
import {share} from './headline';

/** None where no grade has standards that are counted. */
export function standardsTable({
  month,
  standards,
}: Coverage): readonly Section[] {
  if (standards.length === 0) return [];
  const header = [
    'Grade and subject',
    'Standards',
    'Named',
    'Share named',
    'Supported',
    'Share supported',
  ];
  return [
    {
      lines: [
        [
          sentence(
            `Standards of the school year up to ${isMonth(month) ? monthName(month) : month}: named by an objective, supported by an activity`,
            INK.section,
          ),
        ],
        headerLine(header),
        ...standards.map(
          ({grade, subject, standards: all, named, supported}) => [
            drawn(`Grade ${grade} · ${subject}`, {bold: true}),
            ...[
              all,
              named,
              share(named, all),
              supported,
              share(supported, all),
            ].map(figure => drawn(String(figure), {align: 'center'})),
          ],
        ),
      ],
    },
  ];
}
