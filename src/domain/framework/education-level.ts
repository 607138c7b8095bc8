/** From the education levels of a published framework to the grades of a school. */
import {folded} from '../cell';
import {GRADES, type Grade, inOrder, orderOf, parseGrades} from '../grade';

const from = (first: Grade, last: Grade) =>
  GRADES.slice(orderOf(first), orderOf(last) + 1);

/** Levels outside a school. Source: the CEDS option set that CASE names for education levels. */
const BEYOND = '13 ps ug ae abe ase ael as ba pb md pm do pd pt ot other'.split(
  ' ',
);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );

/** Levels that are no grade of ours, or several. */
const OTHERS: ReadonlyMap<string, readonly Grade[]> = new Map<
  string,
  readonly Grade[]
>([
  ['-1', ['PK']],
  ['0', ['K']],
  ['00', ['K']],
  ['k0', ['K']],
  ...['it', 'pr', 'tk', 'preschool', 'pre-school', 'prekindergarten'].map(
    level => [level, ['PK']] as const,
  ),
  ...['pre-kindergarten', 'transitional kindergarten', 'pk3', 'pk4'].map(
    level => [level, ['PK']] as const,
  ),
  ...['elementary', 'elementary school'].map(
    level => [level, from('K', '5')] as const,
  ),
  ...['ms', 'middle', 'middle school'].map(
    level => [level, from('6', '8')] as const,
  ),
  ...['hs', 'high', 'high school', 'secondary'].map(
    level => [level, from('9', '12')] as const,
  ),
  ...BEYOND.map(level => [level, []] as const),
  ...ORDINALS.map((word, index) => [word, [GRADES[index + 2]!]] as const),
  ...['postsecondary', 'adult education', 'ungraded', 'all'].map(
    level => [level, []] as const,
  ),
]);

/**
 * The grades of one written level; undefined where it is none that we know.
 *
 * `03`, `KG`, `09,10`, `9-12`, `HS`, `Grade 3`, `Third grade`, `03 - Third grade`, `3.0`,
 * `http://…/EducationLevel/3`. Levels beyond school, such as `PS`, are no grade.
 */
export function gradesOfLevel(level: string): readonly Grade[] | undefined {
  const text = folded(level.replace(/^https?:.*[/#]/i, '').replace(/_/g, ' '));
  const whole = gradesOf(text);
  if (whole !== undefined) return whole;
  const grades: Grade[] = [];
  for (const piece of text.split(/[,;|/&+]| and /)) {
    const found = gradesOf(piece.trim());
    if (found === undefined) return undefined;
    grades.push(...found);
  }
  return inOrder(grades);
}

function gradesOf(text: string): readonly Grade[] | undefined {
  if (text === '') return [];
  const level = text.replace(/^(\w\w) - .*/, '$1').replace(/^(\d+)\.0$/, '$1');
  return (
    OTHERS.get(level.replace(/ grade$/, '')) ??
    parseGrades(level.replace(/ (?:to|through|thru) /, '-').replace(/^0k/, 'k'))
  );
}
