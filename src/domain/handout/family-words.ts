/** An objective in the words that staff write for families, in each of the handout's languages. */
import type {Language} from '../language';

/** Each blank where nobody wrote them. */
export interface FamilyWords {
  readonly english: string;
  readonly spanish: string;
  readonly portuguese: string;
}

export const NO_WORDS: FamilyWords = {english: '', spanish: '', portuguese: ''};

/** Which of them are those of a language. */
export const WORDS_OF: {readonly [language in Language]: keyof FamilyWords} = {
  en: 'english',
  es: 'spanish',
  pt: 'portuguese',
};
