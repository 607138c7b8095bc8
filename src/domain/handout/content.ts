/** A handout as it is read, in one language: what stands where, in which words. */
import {AREAS} from '../area';
import type {Language} from '../language';
import {type Month, numberOf, yearOf} from '../month';
import {WORDS_OF} from './family-words';
import type {Handout, HandoutActivity, HandoutObjective} from './handout';
import {HOME_IDEAS} from './home-ideas';
import {PHRASES, type Phrases} from './phrases';
import {type When, whenWords} from './when';

/** Words that somebody wrote, and what is said beside them. */
export interface Passage {
  readonly text: string;
  /** Null where nobody said which it is. */
  readonly language: Language | null;
  /** In the handout's language: that it is in other words than it should be; null where all is well. */
  readonly mark: string | null;
}

export interface OfferedActivity {
  readonly name: string;
  readonly when: When;
  /** Blank where there is none, as what is below. */
  readonly partner: string;
  /** What families do, as the Activity bank says it. */
  readonly families: string;
}

export interface Content {
  readonly language: Language;
  readonly school: string;
  readonly title: string;
  /** Grade and month. */
  readonly about: string;
  readonly learning: {
    readonly heading: string;
    readonly items: readonly Passage[];
    /** What follows the items, or stands in their place; blank where nothing need be said. */
    readonly note: string;
  };
  readonly offers: {
    readonly heading: string;
    readonly areas: readonly {
      readonly title: string;
      readonly activities: readonly OfferedActivity[];
    }[];
    /** In whose words they are; blank where that needs no word. */
    readonly asWritten: string;
    readonly note: string;
  };
  readonly atHome: {
    readonly heading: string;
    readonly items: readonly string[];
  };
  readonly questions: string;
}

/** What is left out, so that the rest keeps its size on two pages. */
export interface Limits {
  readonly objectives: number;
  readonly activities: number;
  /** Of a text that somebody wrote, in characters. */
  readonly letters: number;
  /** For home. */
  readonly ideas: number;
}

/** As many ideas as are read; more are not. */
export const NO_LIMITS: Limits = {
  objectives: Infinity,
  activities: Infinity,
  letters: Infinity,
  ideas: 4,
};

export interface ContentOptions {
  readonly onlyConfirmed: boolean;
  /** Whether what the Activity bank says that families do is in it; it is in whatever language stands there. */
  readonly withBank: boolean;
  readonly limits: Limits;
}

export interface HandoutOf extends Handout {
  readonly schoolName: string;
  readonly month: string;
}

/**
 * An objective without words in the language has those in English, and without these the teacher's; each
 * time it is marked. Nothing is translated here.
 */
export function content(
  handout: HandoutOf,
  language: Language,
  options: ContentOptions,
): Content {
  const phrases = PHRASES[language];
  const month = handout.month as Month;
  const ofMonth = phrases.monthOfYear(numberOf(month), yearOf(month));
  return {
    language,
    school: handout.schoolName,
    title: phrases.title,
    about: handout.grade
      ? `${phrases.grades[handout.grade]} · ${ofMonth}`
      : ofMonth,
    learning: learning(handout, language, options),
    offers: offers(handout, phrases, options),
    atHome: {
      heading: phrases.atHome,
      items: [...new Set(handout.objectives.map(({topic}) => topic))]
        .slice(0, options.limits.ideas)
        .map(topic => HOME_IDEAS[language][topic]),
    },
    questions: phrases.questions,
  };
}

function learning(
  {objectives}: Handout,
  language: Language,
  {limits}: ContentOptions,
): Content['learning'] {
  const phrases = PHRASES[language];
  const told = distinct(objectives);
  const shown = told.slice(0, limits.objectives);
  return {
    heading: phrases.learning,
    items: shown.map(objective => {
      const passage = passageOf(objective, language);
      return {...passage, text: shortened(passage.text, limits.letters)};
    }),
    note: noteOf(told.length - shown.length, told.length === 0, {
      more: phrases.more,
      none: phrases.nothingLearned,
    }),
  };
}

/** What two classes learn in the same words is said once; what has no words at all is not said. */
function distinct(
  objectives: readonly HandoutObjective[],
): readonly HandoutObjective[] {
  const told = new Map<string, HandoutObjective>();
  for (const each of objectives) {
    const {english, spanish, portuguese} = each.words;
    const words = [english, spanish, portuguese, each.objective];
    if (words.join('') !== '') told.set(words.join('\n\n'), each);
  }
  return [...told.values()];
}

/** The words of an objective for families who read a language. */
export function passageOf(
  {words, objective}: Pick<HandoutObjective, 'words' | 'objective'>,
  language: Language,
): Passage {
  const {notTranslated, teachersWords} = PHRASES[language];
  const own = words[WORDS_OF[language]];
  if (own !== '') return {text: own, language, mark: null};
  if (words.english !== '')
    return {text: words.english, language: 'en', mark: notTranslated};
  if (objective !== '')
    return {
      text: objective,
      language: null,
      mark: language === 'en' ? teachersWords : notTranslated,
    };
  const [other] = [words.english, words.spanish, words.portuguese].filter(
    text => text !== '',
  );
  return {text: other ?? '', language: null, mark: notTranslated};
}

function offers(
  {month, lockedDates, ...handout}: HandoutOf,
  phrases: Phrases,
  {onlyConfirmed, withBank, limits}: ContentOptions,
): Content['offers'] {
  const offered = handout.activities.filter(
    ({status}) =>
      !onlyConfirmed || status === 'Confirmed' || status === 'Delivered',
  );
  const shown = evenly(offered, limits.activities);
  const areas = AREAS.map(area => ({
    title: phrases.areas[area],
    activities: shown
      .filter(activity => activity.area === area)
      .map(activity => {
        const {letters} = limits;
        const when = whenWords({...activity, month}, phrases, lockedDates);
        return {
          name: shortened(activity.activity || phrases.areas[area], letters),
          when: {...when, typed: shortened(when.typed, letters)},
          partner: shortened(activity.partner, letters),
          families: withBank ? shortened(activity.families, letters) : '',
        };
      }),
  }));
  return {
    heading: phrases.offers,
    areas: areas.filter(({activities}) => activities.length > 0),
    asWritten: shown.length > 0 ? phrases.asWritten : '',
    note: noteOf(offered.length - shown.length, offered.length === 0, {
      more: phrases.more,
      none: phrases.nothingOffered,
    }),
  };
}

/** As many as there is room for, the first of each area before the second of any. */
function evenly(
  activities: readonly HandoutActivity[],
  most: number,
): readonly HandoutActivity[] {
  if (activities.length <= most) return activities;
  const turns = new Map<HandoutActivity, number>();
  const counts = new Map<string, number>();
  for (const activity of activities) {
    const turn = counts.get(activity.area) ?? 0;
    turns.set(activity, turn);
    counts.set(activity.area, turn + 1);
  }
  const chosen = new Set(
    [...activities]
      .sort((one, other) => turns.get(one)! - turns.get(other)!)
      .slice(0, most),
  );
  return activities.filter(activity => chosen.has(activity));
}

function noteOf(
  missing: number,
  isNone: boolean,
  {more, none}: {more: Phrases['more']; none: string},
): string {
  if (isNone) return none;
  return missing > 0 ? more(missing) : '';
}

/** Cut between words, with dots. */
function shortened(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const start = Array.from(text.slice(0, letters)).slice(0, -1).join('');
  return `${start.replace(/\s+\S{0,20}$/, '')}…`;
}
