/** The number that somebody meant who wrote it in a form of their own, where only one can be meant. */
import {ALIGNMENTS, type Alignment} from './alignment';
import {folded} from './cell';
import {withoutMarks} from './guess-marks';
import {parseMinutes} from './minutes';
import {count} from './whole-number';

/** `1:30`, `1.5 h` and `1h30m` are 90, `about 45 minutes?` is 45. */
export function meantMinutes(text: string): number | undefined {
  const plain = unsure(text);
  const clock = /^(\d{1,2}):([0-5]\d)(?: ?h| hours?)?$/.exec(plain);
  if (clock) return count(Number(clock[1]) * 60 + Number(clock[2]));
  const hours = /^(\d+)[.,](\d+) ?(?:h|hrs?|hours?)\.?$/.exec(plain);
  if (hours) return count(Number(`${hours[1]}.${hours[2]}`) * 60);
  return (
    parseMinutes(plain.replace(/(\d) ?(?:m|'|′)$/, '$1 min')) ?? whole(plain)
  );
}

/** `~30`, `4 sessions`, `4x` and `4.0`. */
export function meantCount(text: string): number | undefined {
  return whole(
    unsure(text).replace(/ ?(?:x|times|sessions?|people|persons|adults)$/, ''),
  );
}

/** The number with which the words begin: `2 - practices it`. */
export function meantAlignment(text: string): Alignment | undefined {
  const first = /^([1-3])(?![.,/–-]*\d)/.exec(folded(text));
  return ALIGNMENTS.find(each => String(each) === first?.[1]);
}

/** Not `1.000`, which is a thousand where decimals have a comma. */
function whole(text: string): number | undefined {
  const figures = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0{1,2})?$/.exec(text);
  return figures ? count(Number(figures[1]!.replace(/,/g, ''))) : undefined;
}

/** Without what says that it is no more than a guess. */
function unsure(text: string): string {
  const figures = folded(text).replace(/^(?:about|approx\.?|ca\.|~|≈) ?/, '');
  return withoutMarks(figures, '?.!');
}
