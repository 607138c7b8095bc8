/** What a PDF that Chromium printed holds: its pages, their sizes, and the text that can be copied from them. */
import {inflateSync} from 'node:zlib';

export interface Pdf {
  /** In points: 72 an inch. */
  readonly pages: readonly {readonly width: number; readonly height: number}[];
  /** Of all pages, without blanks: letters come singly, and blanks are mostly gaps. */
  readonly text: string;
}

type Font = ReadonlyMap<number, string>;

export function readPdf(bytes: Buffer): Pdf {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({head}) =>
    /\/Type\s*\/Page\b/.test(head),
  );
  return {
    pages: pages.map(({head}) => {
      const [, , width, height] = numbersIn(
        /\/MediaBox\s*\[([^\]]*)\]/.exec(head)?.[1] ?? '',
      );
      return {width: width ?? 0, height: height ?? 0};
    }),
    text: apart(pages.map(page => pageText(page.head, objects)).join('')),
  };
}

/** Some fonts have one sign for f and i, f and l. */
const apart = (text: string) =>
  text.replace(/[\ufb00-\ufb04]/g, joined => joined.normalize('NFKC'));

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

type Objects = ReadonlyMap<number, PdfObject>;

function objectsOf(bytes: Buffer): Objects {
  const whole = bytes.toString('latin1');
  const found = new Map<number, PdfObject>();
  const start = /(?:^|\n)(\d+) 0 obj\b/g;
  for (let match = start.exec(whole); match; match = start.exec(whole)) {
    const from = start.lastIndex;
    const end = whole.indexOf('endobj', from);
    const body = whole.slice(from, end);
    const at = /stream\r?\n/.exec(body);
    const head = at ? body.slice(0, at.index) : body;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const first = at ? from + at.index + at[0].length : 0;
    const data = bytes.subarray(first, first + length);
    found.set(Number(match[1]), {
      head,
      stream: at
        ? (/FlateDecode/.test(head) ? inflateSync(data) : data).toString(
            'latin1',
          )
        : '',
    });
    start.lastIndex = at ? first + length : end;
  }
  return found;
}

function pageText(head: string, objects: Objects): string {
  const fonts = fontsOf(resourcesOf(head, objects), objects);
  return references(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(head)?.[1] ?? '')
    .map(number => drawnText(objects.get(number)?.stream ?? '', fonts))
    .join('');
}

function resourcesOf(head: string, objects: Objects): string {
  const [number] = references(/\/Resources (\d+ 0 R)/.exec(head)?.[1] ?? '');
  return number === undefined ? head : (objects.get(number)?.head ?? '');
}

function fontsOf(resources: string, objects: Objects): Map<string, Font> {
  const fonts = new Map<string, Font>();
  const named = /\/Font\s*<<([^]*?)>>/.exec(resources)?.[1] ?? '';
  for (const [, name = '', number] of named.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const font = objects.get(Number(number))?.head ?? '';
    const [letters] = references(/\/ToUnicode (\d+ 0 R)/.exec(font)?.[1] ?? '');
    fonts.set(name, lettersOf(objects.get(letters ?? -1)?.stream ?? ''));
  }
  return fonts;
}

/** By the number of the glyph. */
function lettersOf(map: string): Font {
  const letters = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of lines.matchAll(
      /<(\w+)>\s*<(\w+)>/g,
    ))
      letters.set(parseInt(glyph, 16), utf16(text));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of lines.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    ))
      for (
        let glyph = parseInt(first, 16);
        glyph <= parseInt(last, 16);
        glyph++
      )
        letters.set(
          glyph,
          String.fromCharCode(parseInt(text, 16) + glyph - parseInt(first, 16)),
        );
  return letters;
}

function drawnText(stream: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font = new Map();
  let text = '';
  const drawing = /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g;
  for (const [, name, glyphs = ''] of stream.matchAll(drawing)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    for (const [glyph] of glyphs.matchAll(/..../g))
      text += font.get(parseInt(glyph, 16)) ?? '';
  }
  return text.replace(/\s/g, '');
}

const utf16 = (hex: string) =>
  Buffer.from(hex, 'hex').swap16().toString('utf16le');

const references = (text: string) =>
  [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

const numbersIn = (text: string) => text.trim().split(/\s+/).map(Number);
