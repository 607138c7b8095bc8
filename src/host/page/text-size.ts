/** How wide and how many lines a text is when drawn, without touching the page's layout. */
import type {CellPicture} from '../wire';

export const FAMILY = 'Arial, Helvetica, "Liberation Sans", sans-serif';
const POINTS = 10;
const PIXELS_A_POINT = 4 / 3;
const LINE = 1.3;
/** Left and right of the text inside a cell. */
const PADDING = 7;

export function fontOf(cell: CellPicture): string {
  const pixels = (cell.size ?? POINTS) * PIXELS_A_POINT;
  const family =
    cell.family === undefined ? FAMILY : `"${cell.family}", ${FAMILY}`;
  return `${cell.italic ? 'italic ' : ''}${cell.bold ? 'bold ' : ''}${pixels}px ${family}`;
}

/** In pixels; the style sheet has the same for the size that cells have by default. */
export function lineHeight(cell: CellPicture): number {
  return Math.round((cell.size ?? POINTS) * PIXELS_A_POINT * LINE);
}

export function textWidth(text: string, font: string): number {
  const widths = widthsOf(font);
  let width = 0;
  for (const letter of text) width += letterWidth(letter, font, widths);
  return width;
}

/** The height that the cell's text asks of its row, wrapped at the width where the cell wraps. */
export function textHeight(cell: CellPicture, width: number): number {
  const text = cell.text ?? '';
  if (text === '') return 0;
  const font = fontOf(cell);
  const lines = text
    .split('\n')
    .map(line =>
      cell.wrap === 'WRAP' ? wrappedLines(line, width - PADDING, font) : 1,
    )
    .reduce((sum, count) => sum + count, 0);
  return lines * lineHeight(cell) + 4;
}

/** Words go to the next line whole; a word longer than a line is broken. */
function wrappedLines(line: string, width: number, font: string): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const size = textWidth(word, font);
    const before = used === 0 ? 0 : used + space;
    if (before + size <= width) {
      used = before + size;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.ceil(size / Math.max(width, 1)) - 1;
    lines += broken;
    used = size - broken * width;
  }
  return lines;
}

const fonts = new Map<string, Map<string, number>>();
let canvas: CanvasRenderingContext2D | null = null;

function widthsOf(font: string): Map<string, number> {
  let widths = fonts.get(font);
  if (widths === undefined) fonts.set(font, (widths = new Map()));
  return widths;
}

function letterWidth(
  letter: string,
  font: string,
  widths: Map<string, number>,
): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return 8;
  canvas.font = font;
  const {width} = canvas.measureText(letter);
  widths.set(letter, width);
  return width;
}
