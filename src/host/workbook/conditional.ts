/** Colours by rule: the first rule that holds gives each part of a cell's look. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {ConditionalRule, Rect} from '../protocol';
import {ColorScales} from './color-scale';
import {areasOf} from '../formula/dependencies';
import {holds, overlap, rectangle} from './rect';
import {holdsFor, subjectOf} from './conditions';
import {hexColor} from './styles';
import {parse} from '../formula/parser';

export interface RuleLook {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

/** The rules of a sheet at one moment: what can be reused between cells is worked out once. */
export class RuleLooks {
  private readonly scales: ColorScales;
  private readonly looks = new Map<ConditionalRule, RuleLook>();
  private readonly rows = new Map<
    ConditionalRule,
    Map<number, boolean> | null
  >();

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    this.scales = new ColorScales(book, sheet);
  }

  /** @returns the look that the rules give a cell; the earlier rule goes first */
  at(row: number, column: number): RuleLook {
    let look: RuleLook = NO_LOOK;
    for (const rule of this.sheet.conditionalRules) {
      if (!rule.ranges.some(rect => holds(rect, row, column))) continue;
      if (rule.gradient) {
        const background = this.scales.color(rule, row, column);
        if (background) look = {background, ...look};
      } else if (this.isMet(rule, row, column))
        look = {...this.lookOf(rule), ...look};
    }
    return look;
  }

  private lookOf(rule: ConditionalRule): RuleLook {
    const look = this.looks.get(rule) ?? lookOf(rule);
    this.looks.set(rule, look);
    return look;
  }

  private isMet(rule: ConditionalRule, row: number, column: number): boolean {
    const rows = this.byRow(rule);
    const known = rows?.get(row);
    if (known !== undefined) return known;
    const base = rule.ranges[0] ?? {row, column};
    const place = {sheet: this.sheet.id, row, column};
    const met =
      rule.criteria !== null &&
      holdsFor(
        this.book,
        rule.criteria,
        rule.args,
        subjectOf(this.book, place, base),
      );
    rows?.set(row, met);
    return met;
  }

  /** What a rule says of whole rows; null where it may differ from cell to cell. */
  private byRow(rule: ConditionalRule): Map<number, boolean> | null {
    const known = this.rows.get(rule);
    if (known !== undefined) return known;
    const made = isOfRows(rule) ? new Map<number, boolean>() : null;
    this.rows.set(rule, made);
    return made;
  }
}

const NO_LOOK: RuleLook = {};

/** `=$C2="x"` says the same of every cell of a row: its columns are all fixed. */
function isOfRows({criteria, args}: ConditionalRule): boolean {
  const formula = String(args[0] ?? '');
  if (criteria !== 'CUSTOM_FORMULA' || /\b(?:row|column)\s*\(/i.test(formula))
    return false;
  return areasOf(parse(formula)).every(
    ({left, right}) =>
      left !== null &&
      right !== null &&
      left.absolute &&
      right.absolute &&
      left.index === right.index,
  );
}

function lookOf(rule: ConditionalRule): RuleLook {
  return {
    ...(rule.background === null
      ? {}
      : {background: hexColor(rule.background)}),
    ...(rule.fontColor === null ? {} : {color: hexColor(rule.fontColor)}),
    ...(rule.bold === null ? {} : {bold: rule.bold}),
    ...(rule.italic === null ? {} : {italic: rule.italic}),
    ...(rule.underline === null ? {} : {underline: rule.underline}),
    ...(rule.strikethrough === null ? {} : {strike: rule.strikethrough}),
  };
}

/** Cells whose rules look at other cells, of those that changed. */
export function dependentCells(book: Book, changed: readonly Rect[]): Rect[] {
  if (changed.length === 0) return [];
  return book.sheets.flatMap(sheet =>
    sheet.conditionalRules.flatMap(rule =>
      affected(book, sheet, rule, changed),
    ),
  );
}

function affected(
  book: Book,
  sheet: Sheet,
  rule: ConditionalRule,
  changed: readonly Rect[],
): Rect[] {
  const used = rectangle(
    sheet.id,
    1,
    1,
    Math.max(1, sheet.rows.length),
    sheet.maxColumns,
  );
  const ranges = rule.ranges.flatMap(rect => overlap(rect, used) ?? []);
  if (rule.gradient)
    return changed.some(rect => ranges.some(range => overlap(rect, range)))
      ? ranges
      : [];
  if (rule.criteria !== 'CUSTOM_FORMULA') return [];
  return areasOf(parse(String(rule.args[0] ?? ''))).flatMap(area => {
    const id = area.sheet === null ? sheet.id : book.findSheet(area.sheet)?.id;
    const hits = changed.filter(rect => rect.sheet === id);
    // `$C2` reads the cell's own row, so a change there concerns that row alone.
    const ownRow =
      area.top !== null &&
      area.bottom !== null &&
      !area.top.absolute &&
      area.top.index === area.bottom.index;
    const base = rule.ranges[0];
    return hits.flatMap(rect => {
      if (!ownRow || !base) return ranges;
      const strip = {
        ...used,
        row: rect.row + base.row - (area.top?.index ?? 0),
        rows: rect.rows,
      };
      return ranges.flatMap(range => overlap(range, strip) ?? []);
    });
  });
}
