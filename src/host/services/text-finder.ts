/** Finds and replaces text in what cells show, or in their formulas. */
import type {Rect} from '../protocol';
import {emulated} from './emulation';
import {fill, read} from './facets';
import type * as G from './google';
import {Range} from './range';

export class TextFinder extends emulated<G.TextFinder>(
  'SpreadsheetApp.TextFinder',
) {
  private caseMatters = false;
  private isEntire = false;
  private isRegex = false;
  private inFormulas = false;
  private foldsAccents = false;
  private start: Rect | null = null;
  private match: Rect | null = null;

  constructor(
    private readonly where: () => readonly Rect[],
    private readonly text: string,
  ) {
    super();
  }
  override matchCase(matches: boolean): this {
    this.caseMatters = matches;
    return this;
  }
  override matchEntireCell(matches: boolean): this {
    this.isEntire = matches;
    return this;
  }
  override matchFormulaText(matches: boolean): this {
    this.inFormulas = matches;
    return this;
  }
  override ignoreDiacritics(ignores: boolean): this {
    this.foldsAccents = ignores;
    return this;
  }
  override useRegularExpression(uses: boolean): this {
    this.isRegex = uses;
    return this;
  }
  /** The search goes on after that cell. */
  override startFrom(range: G.Range): this {
    this.start = (range as Range).rect;
    return this;
  }
  override findAll(): G.Range[] {
    return this.matches().map(rect => new Range(rect));
  }
  override findNext(): G.Range | null {
    return this.step(1);
  }
  override findPrevious(): G.Range | null {
    return this.step(-1);
  }
  override getCurrentMatch(): G.Range | null {
    return this.match && new Range(this.match);
  }
  override replaceWith(text: string): number {
    return this.match === null ? 0 : this.replace(this.match, text);
  }
  override replaceAllWith(text: string): number {
    return this.matches().reduce(
      (count, rect) => count + this.replace(rect, text),
      0,
    );
  }

  private step(by: 1 | -1): G.Range | null {
    const all = this.matches();
    const from = this.match ?? this.start;
    const sheets = this.where().map(({sheet}) => sheet);
    const isBeyond = (rect: Rect) =>
      from === null ||
      (sheets.indexOf(rect.sheet) - sheets.indexOf(from.sheet) ||
        rect.row - from.row ||
        rect.column - from.column) *
        by >
        0;
    const left = by === 1 ? all : all.reverse();
    this.match = left.find(isBeyond) ?? null;
    return this.getCurrentMatch();
  }

  private matches(): Rect[] {
    const pattern = this.pattern();
    return this.where().flatMap(area =>
      this.texts(area).flatMap((row, r) =>
        row.flatMap((text, c) => {
          pattern.lastIndex = 0;
          if (!pattern.test(this.folded(text))) return [];
          const place = {row: area.row + r, column: area.column + c};
          return [{sheet: area.sheet, ...place, rows: 1, columns: 1}];
        }),
      ),
    );
  }

  /** @returns how many times the text stood there */
  private replace(rect: Rect, text: string): number {
    const before = this.texts(rect)[0]![0]!;
    const {plain, places} = this.aligned(before);
    let count = 0;
    let done = 0;
    let after = '';
    for (const found of plain.matchAll(this.pattern())) {
      count++;
      after += before.slice(done, places[found.index]);
      after += this.isRegex
        ? text.replace(/\$(\d)/g, (_, group) => String(found[Number(group)]))
        : text;
      done = places[found.index + found[0].length]!;
    }
    after += before.slice(done);
    if (count > 0) fill(rect, this.inFormulas ? 'formulas' : 'values', after);
    return count;
  }

  /** The text as it is looked through, and where each sign of that stands in it. */
  private aligned(text: string): {plain: string; places: number[]} {
    const places: number[] = [];
    let plain = '';
    let at = 0;
    for (const letter of text) {
      const folded = this.folded(letter);
      places.push(...Array<number>(folded.length).fill(at));
      plain += folded;
      at += letter.length;
    }
    return {plain, places: [...places, text.length]};
  }

  private texts(rect: Rect): string[][] {
    return read(rect, this.inFormulas ? 'formulas' : 'displayValues');
  }

  private pattern(): RegExp {
    const source = this.isRegex
      ? this.text
      : this.folded(this.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(
      this.isEntire ? `^(?:${source})$` : source,
      this.caseMatters ? 'g' : 'gi',
    );
  }

  private folded(text: string): string {
    if (!this.foldsAccents) return text;
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }
}
