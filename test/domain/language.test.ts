import {languageOf} from '../../src/domain/language';

test.each([
  ['es', 'es'],
  ['es_MX', 'es'],
  ['pt-BR', 'pt'],
  ['PT', 'pt'],
  ['pt_PT', 'pt'],
  ['es-419', 'es'],
  ['fr', 'en'],
  ['en_US', 'en'],
  ['est', 'en'],
  ['ht', 'en'],
  ['', 'en'],
])('people of the locale %p read %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
