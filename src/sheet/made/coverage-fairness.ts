/** The Coverage tab's lines on fairness: how far grades and subjects lie apart, and minutes against students. */
import {counted} from '../../domain/count';
import {gradeTitle} from '../../domain/grade-words';
import type {Comparison, Fairness, Portion} from '../../domain/report/fairness';
import {STATE_SIGNS} from '../../domain/state-sign';
import {clipped} from './clipped';
import {
  type Line,
  type Section,
  centered,
  name,
  note,
  table,
  whole,
} from './page-section';
import {type Drawn, INK, drawn, sentence} from './drawing';
import {share} from './headline';

export function fairnessTable({grades, subjects}: Fairness): Section {
  const rows = [
    ...grades.portions.map(portion =>
      portionLine(gradeTitle(portion.name), portion),
    ),
    ...subjects.portions.map(portion => portionLine(portion.name, portion)),
  ];
  const {lines} = table(
    'Fairness: coverage, and minutes against students',
    [
      'Grade or subject',
      'Objectives',
      'Covered',
      'Coverage',
      'Minutes',
      'Students expected',
      'Parity index',
      'Its share of minutes',
    ],
    rows,
    'No grade or subject has objectives this month.',
  );
  const [title, ...rest] = lines;
  if (rows.length === 0) return {lines};
  return {
    lines: [
      title!,
      [sentence(rangeWords(grades, 'grade', gradeTitle))],
      [sentence(rangeWords(subjects, 'subject', clipped))],
      ...rest,
      note(
        'Parity index: the share of minutes ÷ the share of expected students. 1.00 is an even share; below 0.80 and above 1.25 is marked.',
      ),
    ],
  };
}

/** `Coverage by grade goes from 40 % (Grade 2) to 90 % (Grade 5), 6 grades compared.` */
function rangeWords(
  {range}: Comparison,
  what: string,
  nameOf: (name: string) => string,
): string {
  if (range === null)
    return `Coverage by ${what}: fewer than two to be compared.`;
  const {lowest, highest, low, high, n} = range;
  const number = counted(n, what);
  return low === high
    ? `Coverage by ${what} is the same, ${percent(low)}, ${number} compared.`
    : `Coverage by ${what} goes from ${percent(low)} (${nameOf(lowest)}) to ${percent(high)} (${nameOf(highest)}), ${number} compared.`;
}

const percent = (part: number) => share(part, 1);

function portionLine(title: string, portion: Portion): Line {
  const {objectives, covered, expected, parity} = portion;
  return [
    name(title),
    centered(objectives),
    centered(`${covered} of ${expected}`),
    centered(share(covered, expected)),
    centered(whole(parity.minutes)),
    centered(studentsText(parity)),
    centered(parity.index?.toFixed(2) ?? 'n/a'),
    flagCell(parity),
  ];
}

/** Says how many classes it rests on, where some have no number. */
function studentsText({
  students,
  counted: known,
  classes,
}: Portion['parity']): string {
  if (known === 0) return 'not entered';
  const number = String(whole(students));
  return known === classes ? number : `${number} (${known}/${classes} classes)`;
}

function flagCell({index, flag}: Portion['parity']): Drawn {
  if (index === null) return drawn('', INK.quiet);
  if (flag === 'less') return drawn(`${STATE_SIGNS.thin} less`, INK.empty);
  if (flag === 'more') return drawn(`${STATE_SIGNS.thin} more`, INK.thin);
  return drawn(`${STATE_SIGNS.strong} even`, INK.strong);
}
