/** Texts that cells and programs like to alter. */
import {type Chance, oneOf} from './chance';

const HARD = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+Math night',
  '-ing verbs',
  '@library',
  "'tis the season",
  '3-5',
  '5.10',
  '1E5',
  'TRUE',
  '007',
  '22 34',
  '50%',
  '3/4',
  'line one\nline two',
  '  blanks around  ',
  '"quoted", and; more',
  'José é 👨‍👩‍👧',
  'Jose\u0301 has an accent of its own',
  '<img src=x onerror=alert(1)>',
  '_x0041_',
  '__proto__',
  '#REF!',
  '$& $1',
];

/** A text that differs from all others by its number. */
export function freeText(count: number, random: Chance): string {
  return random(3) === 0 ? `${oneOf(random, HARD)} ${count}` : `text ${count}`;
}

/**
 * One that is as hard as it is, number or not.
 *
 * Of the same text that one types and another sends, nobody could tell whose it is: these differ.
 */
export const hardText = (count: number, random: Chance): string =>
  random(4) === 0 ? oneOf(random, HARD) : `${freeText(count, random)} sent`;
