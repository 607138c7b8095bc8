/** Words of fairness: whether grades and subjects get their share. */
import {counted, listed} from './count';

export const GRADES = 'By grade';
export const SUBJECTS = 'By subject';
export const TEACHERS = 'By teacher, A to Z';
export const TEACHERS_HINT =
  'Teachers’ figures say what the school planned for their classes, not how well they teach.';

export const MINUTES_HERE = 'Minutes compared';
export const STUDENTS = 'Students expected';
export const INDEX = 'Parity index';
export const READING = 'Its share of minutes';

export const LESS = 'less';
export const MORE = 'more';
export const ITS_PART = 'even';
export const NO_INDEX = 'no students entered';
export const ALONE = 'nothing to compare with';

const COMPARED = {
  grades: {by: 'grade', counted: (n: number) => counted(n, 'grade')},
  subjects: {by: 'subject', counted: (n: number) => counted(n, 'subject')},
};

/** "Coverage by grade goes from 37 % (Grade 2) to 83 % (Kindergarten), 6 grades compared." */
export const range = (
  kind: Kind,
  low: string,
  lowest: string,
  high: string,
  highest: string,
  n: number,
) =>
  `Coverage by ${COMPARED[kind].by} goes from ${low} (${lowest}) to ${high} (${highest}), ${COMPARED[kind].counted(n)} compared.`;
export const alike = (kind: Kind, figure: string, n: number) =>
  `Coverage by ${COMPARED[kind].by} is the same, ${figure}, ${COMPARED[kind].counted(n)} compared.`;
export const noRange = (kind: Kind) =>
  `Coverage by ${COMPARED[kind].by}: fewer than two to be compared.`;

/** "Less than their share of the minutes: Grade 2 and Grade 5." */
export const lessThanShare = (names: readonly string[]) =>
  `Less than ${names.length === 1 ? 'its' : 'their'} share of the minutes: ${listed(names)}.`;

/** How many of the classes the index knows about. */
export const studentsKnown = (known: number, classes: number) =>
  `Students are known for ${known} of ${counted(classes, 'class', 'classes')}: Expected participants of their activities say how many.`;

export const DEFINITIONS = [
  'Coverage of a grade or subject is that of its own objectives. n is the number of objectives: small numbers jump easily.',
  'Parity index: a grade’s share of the minutes ÷ its share of the expected students. Below 0.8 it gets less than its share, above 1.25 more.',
  'Students of a class are taken from Expected participants of its activities. A class without any is left out of the index, with its minutes.',
] as const;

export const file = (month: string) => `Fairness ${month}`;
export const KIND = 'Kind';

type Kind = keyof typeof COMPARED;
