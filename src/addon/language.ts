/** The language in which a person reads the planner: the one they chose, else that of their Google account. */
import {type Language, languageOf} from '../domain/language';
import {checked} from './arguments/check';
import * as takes from './arguments/language';

const LANGUAGE = 'language';

export function language(): Language {
  const chosen =
    PropertiesService.getUserProperties().getProperty(LANGUAGE) ?? '';
  return languageOf(chosen || Session.getActiveUserLocale());
}

/** Keeps it in the person's own properties. */
export function saveLanguage(argument: {language: Language}): {
  language: Language;
} {
  const given = checked(takes.saveLanguage, argument);
  PropertiesService.getUserProperties().setProperty(LANGUAGE, given.language);
  return given;
}
