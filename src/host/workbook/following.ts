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
        : rewritten(argument, area.ranges[0], reshape),
    );
    return [{ranges, rule: {...area.rule, args}}];
  });
}

/** A rule's own formula; one that names no sheet means the sheet that it stands on. */
function rewritten<Argument>(
  argument: Argument,
  home: Rect | undefined,
  reshape: Reshape,
): Argument | string {
  if (typeof argument !== 'string' || !argument.startsWith('='))
    return argument;
  if (home?.sheet !== reshape.sheet) return argument;
  return remapped(argument, name => name === null, reshape);
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
    const args = rule.args.map(argument =>
      rewritten(argument, rule.ranges[0], reshape),
    );
    return [{...rule, ranges, args}];
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
