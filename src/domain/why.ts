/** Why an activity supports an objective: a sentence to begin from, and whether one says anything. */
import type {Area, ByArea} from './area';
import {folded} from './cell';

const EFFECTS: ByArea<string> = {
  academicEnrichment: 'gives students more practice in',
  familyLiteracy: 'lets families read, talk and write together around',
  behavioralSupports: 'builds the focus and teamwork that students need for',
  healthWellness: 'helps students come rested, active and ready for',
  familyEngagement: 'shows families how to help at home with',
  earlyChildhood: 'lays early foundations for',
};

/**
 * A sentence for staff to begin from.
 *
 * “Family math night” shows families how to help at home with this month’s work: clocks and coins.
 *
 * @param topic what is learned: the standard's label, or the objective in a teacher's words; blank where neither is known
 */
export function starterWhy(
  area: Area,
  activity: string,
  topic: string,
): string {
  const title = activity.trim();
  const learned = topic.trim().replace(/(?<![.\s])[.\s]+$/, '');
  return [
    title === '' ? 'This' : `“${title}”`,
    EFFECTS[area],
    // After a colon a label reads well, whether it names a thing or asks how.
    learned === '' ? 'this month’s work.' : `this month’s work: ${learned}.`,
  ].join(' ');
}

/** What is thin in a reason: nothing stands there, it says the code again, or hardly a word. */
export type ThinWhy = 'blank' | 'repeats' | 'short';

/** Null where the reason says something of its own. */
export function thinWhy(why: string): ThinWhy | null {
  const words = folded(why)
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return 'blank';
  const own = words.filter(word => !isFiller(word));
  if (own.length >= FEWEST_WORDS) return null;
  return own.length < words.length ? 'repeats' : 'short';
}

/** With fewer words of its own, a sentence explains nothing. */
const FEWEST_WORDS = 3;

/** Codes, and the words that stand around a code when nothing else is said. */
function isFiller(word: string): boolean {
  return /\d/.test(word) || FILLERS.has(word.replace(/\.+$/, ''));
}

const FILLERS: ReadonlySet<string> = new Set(
  'a address addresses align aligned aligns alignment an and activity ccss code common core cover covers ela for in is it its linked links math meets objective objectives of on our same standard standards state support supporting supports that the their this to we with'.split(
    ' ',
  ),
);
