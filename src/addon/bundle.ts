/** Screens that the sidebar loads when they are wanted. */
import type {BundleName} from '../contract/opening';
import type {Language} from '../domain/language';
import {checked} from './arguments/check';
import * as takes from './arguments/bundle';
import {language} from './language';
import {scriptOf, wordsOf} from './page';

/** Its words, which are needed first, and the screens. */
export function loadBundle(argument: {name: BundleName; language?: Language}): {
  words: string;
  script: string;
} {
  const {name, language: asked} = checked(takes.loadBundle, argument);
  return {words: wordsOf(name, asked ?? language()), script: scriptOf(name)};
}
