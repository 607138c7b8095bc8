/** A script's page as a browser gets it: with google.script.run before anything of its own. */
import {readFileSync} from 'node:fs';
import {built} from '../built';

/** @param pageOrigin of the page around it, with which alone it speaks */
export type Dress = (html: string, pageOrigin: string) => string;

export function dresser(): Dress {
  const shim = readFileSync(built('frame.js'), 'utf8');
  return (html, pageOrigin) => {
    const at = headStart(html);
    return `${html.slice(0, at)}<meta name="page-origin" content="${pageOrigin}"><script>${shim}</script>${html.slice(at)}`;
  };
}

/** Where the page's own head begins; pages are often written without one. */
function headStart(html: string): number {
  for (const tag of [
    /<head(\s[^>]*)?>/i,
    /<html(\s[^>]*)?>/i,
    /<!doctype[^>]*>/i,
  ]) {
    const match = tag.exec(html);
    if (match !== null) return match.index + match[0].length;
  }
  return 0;
}
