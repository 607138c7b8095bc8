/** Where sizes, lists, ranges, rules and metadata are after rows or columns moved. */
import type {
  Chart,
  ConditionalRule,
  Filter,
  Metadata,
  Protection,
  Rect,
} from '../protocol';
import {
  type Reshape,
  inheritedRect,
  movedIndex,
  movedRect,
  movedStretch,
} from './reshape';
import type {Sizes, ValidationArea} from './data';
import {lastColumn, lastRow, rectangle} from './rect';
import {recounted, withFormulas} from './rule-ranges';
import {remappedFormula} from '../formula/shift';

export function movedSizes(sizes: Sizes, reshape: Reshape): Sizes {
  const moved: {[index: number]: number} = {};
  for (const [index, size] of Object.entries(sizes)) {
    const to = movedIndex(Number(index), reshape);
    if (to !== null) moved[to] = size;
  }
  return moved;
}

export function movedList(
  list: readonly number[],
  reshape: Reshape,
): readonly number[] {
  return list
    .flatMap(index => movedIndex(index, reshape) ?? [])
    .sort((a, b) => a - b);
}

export function movedRects(
  rects: readonly Rect[],
  reshape: Reshape,
): readonly Rect[] {
  return rects.flatMap(rect => movedRect(rect, reshape) ?? []);
}

export function movedFilter(filter: Filter, reshape: Reshape): Filter | null {
  const range = movedRect(filter.range, reshape);
  if (!range) return null;
  if (reshape.axis === 'rows') return {...filter, range};
  const criteria: {[column: number]: Filter['criteria'][number]} = {};
  for (const [column, each] of Object.entries(filter.criteria)) {
    const to = movedIndex(Number(column), reshape);
    if (to !== null) criteria[to] = each;
  }
  return {range, criteria};
}

export function movedRanged<Ranged extends {readonly range: Rect}>(
  list: readonly Ranged[],
  reshape: Reshape,
): readonly Ranged[] {
  return list.flatMap(each => {
    const range = movedRect(each.range, reshape);
    return range ? [range === each.range ? each : {...each, range}] : [];
  });
}

export function movedValidations(
  areas: readonly ValidationArea[],
  reshape: Reshape,
): readonly ValidationArea[] {
  return areas.flatMap(area => {
    const ranges = area.ranges.flatMap(
      rect => inheritedRect(rect, reshape) ?? [],
    );
    if (ranges.length === 0) return [];
    const args = area.rule.args.map(argument =>
      typeof argument === 'object' && argument !== null && 'rows' in argument
        ? movedRect(argument, reshape)
        : argument,
    );
    const rule = followed({...area.rule, args}, area.ranges, ranges, reshape);
    return [{ranges, rule}];
  });
}

/**
 * A rule whose formulas are written for its first cell, and say the same of each cell afterwards.
 *
 * `=$C2="x"` over A2:C9 stays so where row 2 is deleted, or a row that takes its look is put in above it.
 */
function followed<Rule extends {readonly args: readonly unknown[]}>(
  rule: Rule,
  old: readonly Rect[],
  fresh: readonly Rect[],
  reshape: Reshape,
): Rule {
  const [first] = old;
  const last = old.at(-1);
  if (!first || !last || first.sheet !== reshape.sheet) return rule;
  const {sheet} = first;
  const witnesses = [
    rectangle(sheet, first.row, first.column),
    rectangle(sheet, lastRow(last), lastColumn(last)),
  ];
  const found = witnesses.flatMap(cell => {
    const there = movedRect(cell, reshape);
    if (!there) return [];
    const own = rewritten(recounted(rule, first, cell), reshape);
    return [recounted(own, there, fresh[0])];
  });
  return (
    found.find(({args}) => !args.some(isBroken)) ??
    found[0] ??
    rewritten(rule, reshape)
  );
}

const isBroken = (argument: unknown) =>
  typeof argument === 'string' && argument.includes('#REF!');

/** A reference that names no sheet means the sheet that the rule stands on. */
function rewritten<Rule extends {readonly args: readonly unknown[]}>(
  rule: Rule,
  reshape: Reshape,
): Rule {
  return withFormulas(rule, each =>
    remapped(each, name => name === null, reshape),
  );
}

/** A formula that reads the sheets that `isSheet` knows by name; null is its own. */
export function remapped(
  formula: string,
  isSheet: (name: string | null) => boolean,
  reshape: Reshape,
): string {
  return remappedFormula(formula, isSheet, reshape.axis, (start, end) =>
    movedStretch(start, end, reshape),
  );
}

export function movedRules(
  rules: readonly ConditionalRule[],
  reshape: Reshape,
): readonly ConditionalRule[] {
  return rules.flatMap(rule => {
    const ranges = rule.ranges.flatMap(
      rect => inheritedRect(rect, reshape) ?? [],
    );
    if (ranges.length === 0) return [];
    return [{...followed(rule, rule.ranges, ranges, reshape), ranges}];
  });
}

export function movedProtections(
  list: readonly Protection[],
  reshape: Reshape,
): readonly Protection[] {
  return list.flatMap(each => {
    if (each.range.sheet !== reshape.sheet) return [each];
    const unprotected = movedRects(each.unprotected, reshape);
    if (each.kind === 'SHEET') return [{...each, unprotected}];
    const range = movedRect(each.range, reshape);
    return range ? [{...each, range, unprotected}] : [];
  });
}

export function movedCharts(
  list: readonly Chart[],
  reshape: Reshape,
): readonly Chart[] {
  return list.map(chart => {
    const ranges = movedRects(chart.ranges, reshape);
    if (chart.sheet !== reshape.sheet) return {...chart, ranges};
    const {position} = chart;
    const name = reshape.axis === 'rows' ? 'row' : 'column';
    const at = movedIndex(position[name], reshape) ?? reshape.start;
    return {...chart, ranges, position: {...position, [name]: at}};
  });
}

/**
 * Metadata of a deleted row or column goes with it.
 *
 * Source: developers.google.com/sheets/api/reference/rest/v4/spreadsheets.developerMetadata.
 */
export function movedMetadata(
  list: readonly Metadata[],
  reshape: Reshape,
): readonly Metadata[] {
  const type = reshape.axis === 'rows' ? 'ROW' : 'COLUMN';
  return list.flatMap(each => {
    const {location} = each;
    if (
      location.type === 'SPREADSHEET' ||
      location.type === 'SHEET' ||
      location.type !== type ||
      location.sheet !== reshape.sheet
    )
      return [each];
    const index = movedIndex(location.index, reshape);
    return index === null ? [] : [{...each, location: {...location, index}}];
  });
}
