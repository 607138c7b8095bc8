/** The words of all screens in Spanish and Portuguese, beside the English ones. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';
import {plainTexts, shippedWords} from './shipped-words';

const PAGES = [
  'sidebar',
  'activity',
  'entry',
  'review',
  'tools',
  'report',
  'share',
];

const ENGLISH = plainTexts(shippedWords('english'));

/** Names, signs, and words that are spelled alike. */
const ALIKE =
  /^[^\p{L}]*$|^(?:Integration Grid|Idea|Normal|GUID|ID|No|English|Español|Português|Language · Idioma · Língua)$/u;

test.each(['spanish', 'portuguese'])(
  'all that stands on the screens is in %s',
  language => {
    const own = plainTexts(shippedWords(language));
    expect([...own.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    const left = [...ENGLISH].filter(
      ([place, text]) => own.get(place) === text && !ALIKE.test(text),
    );
    expect(left).toEqual([]);
  },
);

test.each(PAGES)('the page %s has no words of its own', page => {
  const html = readFileSync(join(ROOT, 'build', `${page}.html`), 'utf8');
  const own = html.matchAll(/children:"([^"]*[A-Za-z]{2}[^"]*)"/g);
  expect([...own].map(([, words]) => words)).toEqual([]);
});
