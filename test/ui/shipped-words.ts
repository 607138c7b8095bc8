/** The words that ship with the pages, as a page finds them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {ROOT} from '../../src/host/built';

/** By screen, then by name. */
export interface Words {
  readonly [screen: string]: {readonly [name: string]: unknown};
}

/** @param language the name of its page: `spanish` */
export function shippedWords(language: string): Words {
  const html = readFileSync(join(ROOT, 'build', `${language}.html`), 'utf8');
  const scripts = [...html.matchAll(/<script id="\w+">([^]*?)<\/script>/g)].map(
    ([, script]) => script,
  );
  const page = createContext({document: {documentElement: {}}, Intl});
  return runInContext(
    `${scripts.join('\n')};IntegrationGrid.words`,
    page,
  ) as Words;
}

/** Every text among them that is no function's, by its place: `month.TITLE`. */
export function plainTexts(words: unknown, place = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[place, words]]);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(
    Object.entries(words).flatMap(([name, inner]) => [
      ...plainTexts(inner, place === '' ? name : `${place}.${name}`),
    ]),
  );
}
