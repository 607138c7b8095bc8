/** Why this activity, and for which objective: the text that federal applications ask for. */
import {AREA_TITLES} from '../area';
import {counted, listed} from '../count';
import {gradeWords} from '../grade';
import {formatMinutes} from '../minutes';
import {monthName} from '../month';
import type {Activity, Objective} from '../plan';

/** What an activity's row says besides the plan. */
export interface WrittenWords {
  /** Under Why it supports, as typed. */
  readonly why: string;
  /** The indicators that it should move. */
  readonly indicators: readonly string[];
}

/** More than these are counted. */
const MOST_OBJECTIVES = 3;
/** A reviewer reads the aim, not the whole page that somebody pasted. */
const LONGEST_OBJECTIVE = 200;

/**
 * A paragraph made of nothing but what staff and teachers wrote; what is missing is said to be missing.
 *
 * @param objectives those of its month that it supports
 */
export function whyText(
  activity: Activity,
  objectives: readonly Objective[],
  {why, indicators}: WrittenWords,
): string {
  return [
    `${nameOf(activity)}${whatOf(activity)}.`,
    supportOf(objectives),
    why === ''
      ? 'Why it helps: not written yet.'
      : `Why it helps: ${ended(why)}`,
    ...(indicators.length > 0
      ? [`It is meant to move: ${listed(indicators)}.`]
      : []),
  ].join(' ');
}

const nameOf = ({activity}: Activity) =>
  activity === '' ? 'An activity without a name' : activity;

/** ` (Family literacy, October 2026, with City Library, 4 h)`. */
function whatOf({area, month, partner, minutes}: Activity): string {
  const facts = [
    area && AREA_TITLES[area],
    month && monthName(month),
    partner && `with ${partner}`,
    minutes > 0 && formatMinutes(minutes),
  ].filter(fact => fact);
  return ` (${facts.join(', ')})`;
}

function supportOf(objectives: readonly Objective[]): string {
  if (objectives.length === 0)
    return 'It names no objective of a class in its month.';
  const named = objectives.slice(0, MOST_OBJECTIVES).map(objectiveWords);
  const more = objectives.length - named.length;
  const rest = more > 0 ? [`${counted(more, 'more objective')}`] : [];
  return `It supports ${[...named, ...rest].join('; ')}.`;
}

/** `Grade 3 Math (3.OA.A.1): “Equal groups and arrays”`. */
function objectiveWords({
  grades,
  subject,
  codes,
  objective,
}: Objective): string {
  const grade = grades.length > 0 ? gradeWords(grades) : '';
  const who = [grade, subject].filter(word => word !== '');
  const standards = codes.length > 0 ? ` (${codes.join(', ')})` : '';
  const words = objective === '' ? '' : `: “${shortened(objective)}”`;
  return `${who.join(' ') || 'an objective'}${standards}${words}`;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain.length <= LONGEST_OBJECTIVE) return plain;
  return `${[...plain].slice(0, LONGEST_OBJECTIVE).join('')}…`;
}

const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
