/** Of which subject an objective is: the class's, unless its standards say another. */
import type {Standard} from '../domain/standard';
import {isSameName} from './lookup';

/** What schools call the two subjects of the Common Core. */
const NAMES: {readonly [subject: string]: RegExp} = {
  Math: /^math/i,
  ELA: /^(?:ela\b|english|language arts|reading|writing)/i,
};

/**
 * The class's subject stays where it fits, and where it is one that the standards can't judge, as Science.
 *
 * @param subjects what the school calls its subjects
 */
export function entrySubject(
  standards: readonly Standard[],
  subject: string,
  subjects: readonly string[],
): string {
  const [of, another] = new Set(standards.map(one => one.subject));
  if (!of || another !== undefined || of === 'Literacy') return subject;
  const isOf = (name: string) => NAMES[of]?.test(name) ?? isSameName(name, of);
  const isJudged = Object.values(NAMES).some(names => names.test(subject));
  if (subject.trim() !== '' && (isOf(subject) || !isJudged)) return subject;
  return subjects.find(isOf) ?? of;
}
