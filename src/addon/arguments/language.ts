/** What choosing a language takes. */
import * as v from 'valibot';
import {LANGUAGES} from '../../domain/language';

export const language = v.picklist(LANGUAGES, `one of ${LANGUAGES.join(', ')}`);

export const saveLanguage = v.strictObject(
  {language},
  'an object with named fields',
);
