/** Words around the family handout: the handout's own are in src/domain/handout. */
import {counted} from './count';

export const LANGUAGE = 'Language';
export const SECOND_LANGUAGE = 'Beside it';
export const NO_SECOND = 'Nothing';
export const ONLY_CONFIRMED = 'Only activities that are confirmed';
export const WITH_BANK = 'What families do, from the Activity bank';
export const WITH_BANK_HINT =
  'In the words, and the language, that stand there.';
export const COPY_TEXT = 'Copy as text';
export const OTHER_LANGUAGES = {en: 'English', es: 'Spanish', pt: 'Portuguese'};
export const WORDS_TITLE = 'In words for families';
export const ALL_THERE = 'Every objective has its words.';
export const missing = (n: number, language: string) =>
  `${counted(n, 'objective')} ${n === 1 ? 'has' : 'have'} no words in ${language} yet.`;
export const MARKED =
  'They are printed in other words, and marked. Nothing is translated by a machine.';
export const WRITE = 'Write them';
export const CHANGE = 'Change';
export const lacks = (languages: string) => `Missing: ${languages}`;
export const EDIT_TITLE = 'Words for families';
export const TEACHERS = 'The teacher’s words';
export const inLanguage = (language: string) => `In ${language}`;
export const HINT = 'It follows “This month your child is learning…”.';
export const SAVE = 'Save words';
export const SAVING = 'Saving…';
export const SAVED = 'Saved in the Objectives tab.';
export const UNDONE = 'Taken back.';
export const NO_ID =
  'This row has no ID yet. Save something in the planner, or build the grid: it is given one.';
export const pages = (n: number) => (n === 1 ? 'One page' : `${n} pages`);
export const SHORTENED =
  'More than fits on two pages in large type, so some is left out: the handout says how much.';
export const TOO_LONG =
  'More than two pages: print two languages one after the other, or shorten the words.';
