/** Text in runs, each with its own style and link. */
import type {RichText, TextRun} from '../protocol';
import {emulated} from './emulation';
import {Exception} from './exception';
import type * as G from './google';
import {TextStyle} from './text-style';

type Style = NonNullable<TextRun['style']>;

export class RichTextValue extends emulated<G.RichTextValue>(
  'SpreadsheetApp.RichTextValue',
) {
  /** @param from where this part begins in the text that it was taken of */
  constructor(
    readonly value: RichText,
    private readonly from = 0,
  ) {
    super();
  }
  override copy(): G.RichTextValueBuilder {
    return new RichTextValueBuilder(this.value);
  }
  override getText(): string {
    return this.value.text;
  }
  override getStartIndex(): number {
    return this.from;
  }
  override getEndIndex(): number {
    return this.from + this.value.text.length;
  }
  override getRuns(): G.RichTextValue[] {
    return pieces(this.value).map(
      ({start, end, url, style}) =>
        new RichTextValue(
          {
            text: this.value.text.slice(start, end),
            runs: [piece(0, end - start, url, style)],
          },
          this.from + start,
        ),
    );
  }
  /** Null where the text has no link, or several. */
  override getLinkUrl(start?: number, end?: number): string | null {
    return this.common(start, end, ({url}) => url) ?? null;
  }
  /** Null attributes where parts of the text differ. */
  override getTextStyle(start?: number, end?: number): G.TextStyle {
    const style: {-readonly [key in keyof Style]: Style[key]} = {};
    const take = <Key extends keyof Style>(key: Key) => {
      const value = this.common(start, end, run => run.style?.[key]);
      if (value !== undefined) style[key] = value;
    };
    take('bold');
    take('italic');
    take('underline');
    take('strikethrough');
    take('fontSize');
    take('fontFamily');
    take('color');
    return new TextStyle(style);
  }

  private common<T>(
    start = 0,
    end = this.value.text.length,
    facet: (run: TextRun) => T | undefined,
  ): T | undefined {
    const found = pieces(this.value)
      .filter(run => run.start < end && run.end > start)
      .map(facet);
    return found.every(value => value === found[0]) ? found[0] : undefined;
  }
}

export class RichTextValueBuilder extends emulated<G.RichTextValueBuilder>(
  'SpreadsheetApp.RichTextValueBuilder',
) {
  private text: string;
  private runs: readonly TextRun[];

  constructor(value: RichText = {text: '', runs: []}) {
    super();
    this.text = value.text;
    this.runs = value.runs;
  }
  /** Takes away all styles and links. */
  override setText(text: string): this {
    this.text = String(text);
    this.runs = [];
    return this;
  }
  override setLinkUrl(...args: unknown[]): this {
    const [start, end, url] = this.span<string | null>(args);
    return this.change(start, end, run =>
      piece(run.start, run.end, url ?? undefined, run.style),
    );
  }
  override setTextStyle(...args: unknown[]): this {
    const [start, end, style] = this.span<G.TextStyle | null>(args);
    return this.change(start, end, ({style: old, ...run}) =>
      style === null
        ? run
        : {...run, style: {...old, ...(style as TextStyle).style}},
    );
  }
  override build(): G.RichTextValue {
    const runs = this.runs.filter(({url, style}) => url ?? style);
    return new RichTextValue({text: this.text, runs});
  }

  private span<T>(args: readonly unknown[]): [number, number, T] {
    if (args.length === 1) return [0, this.text.length, args[0] as T];
    const [start, end, value] = args as [number, number, T];
    if (start < 0 || end > this.text.length || start > end)
      throw new Exception('Illegal argument.');
    return [start, end, value];
  }

  private change(
    start: number,
    end: number,
    changed: (run: TextRun) => TextRun,
  ): this {
    const value = {text: this.text, runs: this.runs};
    this.runs = pieces(value, [start, end]).map(run =>
      run.start >= start && run.end <= end ? changed(run) : run,
    );
    return this;
  }
}

/** The whole text as runs without holes, cut also at the given places. */
function pieces(
  {text, runs}: RichText,
  cuts: readonly number[] = [],
): TextRun[] {
  const ends = new Set([0, text.length, ...cuts]);
  for (const {start, end} of runs) ends.add(start).add(end);
  const places = [...ends].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index]!;
    const run = runs.find(each => each.start <= start && each.end >= end);
    return piece(start, end, run?.url, run?.style);
  });
}

const piece = (
  start: number,
  end: number,
  url: string | undefined,
  style: Style | undefined,
): TextRun => ({
  start,
  end,
  ...(url !== undefined && {url}),
  ...(style !== undefined && {style}),
});
