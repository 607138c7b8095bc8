/** Our pages, and the words that they are served with: see building/words.mjs. */
import type {Language} from '../domain/language';

const WORDS: {readonly [language in Language]: string} = {
  en: 'english',
  es: 'spanish',
  pt: 'portuguese',
};

/** A page in a language. It is no template, so nothing in it is run here. */
export function page(
  name: string,
  language: Language,
): GoogleAppsScript.HTML.HtmlOutput {
  const text = contentOf(name).replace('<!-- words -->', () =>
    ['always', name]
      .map(each => `<script>${wordsOf(each, language)}</script>`)
      .join('\n'),
  );
  return HtmlService.createHtmlOutput(text);
}

/** The script that puts the words of a page or bundle where it finds them. */
export function wordsOf(name: string, language: Language): string {
  const [, script = ''] =
    new RegExp(`<script id="${name}">([^]*?)</script>`).exec(
      contentOf(WORDS[language]),
    ) ?? [];
  return script;
}

/** The script of a page that holds nothing else. */
export function scriptOf(name: string): string {
  const [, script = ''] =
    /<script>([^]*)<\/script>/.exec(contentOf(name)) ?? [];
  return script;
}

const contentOf = (name: string) =>
  HtmlService.createHtmlOutputFromFile(name).getContent();
