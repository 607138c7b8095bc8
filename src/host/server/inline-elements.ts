/** The scripts and styles that stand in pages, by the hashes under which a browser lets them run. */
import {createHash} from 'node:crypto';

/** @returns `'sha256-…'` for each, `'none'` where there are none */
export function inlineHashes(
  pages: readonly string[],
  element: 'script' | 'style',
): string {
  const hashes = new Set(
    pages.flatMap(html => inlineTexts(html, element)).map(hash),
  );
  return hashes.size === 0 ? "'none'" : [...hashes].join(' ');
}

/** A browser reads every line end as a line feed before it hashes. */
const hash = (text: string) =>
  `'sha256-${createHash('sha256')
    .update(text.replace(/\r\n?/g, '\n'))
    .digest('base64')}'`;

/** Follows a text as a browser does: comments hide elements, and these hold no further tags. */
function inlineTexts(html: string, element: string): string[] {
  const texts: string[] = [];
  const start = /<!--|<(script|style|textarea|title)(?=[\s/>])[^>]*>/gi;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const name = match[1]?.toLowerCase();
    const end = name === undefined ? /-->/g : new RegExp(`</${name}`, 'gi');
    end.lastIndex = start.lastIndex;
    const close = end.exec(html);
    if (close === null) break;
    if (name === element) texts.push(html.slice(start.lastIndex, close.index));
    start.lastIndex = end.lastIndex;
  }
  return texts;
}
