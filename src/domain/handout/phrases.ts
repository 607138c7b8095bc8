/** What a handout says in each of its languages: all of it, or this does not compile. */
import type {ByArea} from '../area';
import type {Grade} from '../grade';
import type {Language} from '../language';
import {ENGLISH} from './phrases-english';
import {PORTUGUESE} from './phrases-portuguese';
import {SPANISH} from './phrases-spanish';

/** A day of a year, as its month from 1 and its day. */
export interface NamedDay {
  readonly month: number;
  readonly day: number;
}

export interface Phrases {
  /** What the language calls itself. */
  readonly name: string;
  readonly title: string;
  readonly grades: {readonly [grade in Grade]: string};
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** The same where something takes place on all of them: `Mondays`. */
  readonly everyWeekday: readonly string[];
  readonly areas: ByArea<string>;
  readonly learning: string;
  readonly offers: string;
  readonly atHome: string;
  /** Of a month and a year. */
  readonly monthOfYear: (month: number, year: number) => string;
  readonly onDay: (weekday: number, day: NamedDay) => string;
  readonly fromTo: (first: NamedDay, last: NamedDay) => string;
  readonly everyDay: (weekdays: readonly number[]) => string;
  /** After days of a row: one that is none of them. */
  readonly notOn: (day: NamedDay) => string;
  /** Minutes since midnight; the end may be open. */
  readonly hours: (from: number, to: number | null) => string;
  readonly duringMonth: (month: number) => string;
  readonly and: (one: string, other: string) => string;
  readonly withPartner: (partner: string) => string;
  /** Before what the Activity bank says that families do. */
  readonly familiesDo: string;
  /** That activities are in the words of the school, in whatever language; blank where that needs no word. */
  readonly asWritten: string;
  /** Beside words in another language than this one. */
  readonly notTranslated: string;
  /** Beside an objective that nobody has put in words for families. */
  readonly teachersWords: string;
  readonly nothingLearned: string;
  readonly nothingOffered: string;
  readonly more: (count: number) => string;
  readonly questions: string;
}

export const PHRASES: {readonly [language in Language]: Phrases} = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
};
