/** Rules of cells that are copied, cut or cleared. */
import type {ConditionalRule, Rect} from '../protocol';
import type {Sheet} from './snapshot';
import {copiedFormula} from '../formula/shift';
import {equal} from './equality';
import {overlap, without} from './rect';

/** A rule's formulas are written for its first cell: with another first cell they say the same of each cell. */
export function recounted<Rule extends {readonly args: readonly unknown[]}>(
  rule: Rule,
  old: Rect | undefined,
  first: Rect | undefined,
): Rule {
  if (!old || !first) return rule;
  const down = first.row - old.row;
  const right = first.column - old.column;
  if (down === 0 && right === 0) return rule;
  return withFormulas(rule, each => copiedFormula(each, down, right));
}

/** The rule with its formulas written otherwise; the same one where it has none. */
export function withFormulas<Rule extends {readonly args: readonly unknown[]}>(
  rule: Rule,
  write: (formula: string) => string,
): Rule {
  if (!rule.args.some(isFormula)) return rule;
  const args = rule.args.map(each => (isFormula(each) ? write(each) : each));
  return {...rule, args};
}

const isFormula = (argument: unknown): argument is string =>
  typeof argument === 'string' && argument.startsWith('=');

/** A conditional format for other cells. */
function over(rule: ConditionalRule, ranges: readonly Rect[]): ConditionalRule {
  return {...recounted(rule, rule.ranges[0], ranges[0]), ranges};
}

/** The rules without these cells. */
export function withoutCells(
  rules: readonly ConditionalRule[],
  rect: Rect,
): readonly ConditionalRule[] {
  return rules.flatMap(rule => {
    if (!rule.ranges.some(each => overlap(each, rect))) return [rule];
    const ranges = rule.ranges.flatMap(each => without(each, rect));
    return ranges.length > 0 ? [over(rule, ranges)] : [];
  });
}

/** A copy on the same sheet has the rules of its original. */
export function copyFormatRules(
  sheet: Sheet,
  to: Rect,
  moved: (rect: Rect) => Rect[],
): void {
  sheet.conditionalRules = sheet.conditionalRules.map(rule => {
    const more = rule.ranges.flatMap(moved);
    if (more.length === 0) return rule;
    const others = rule.ranges.flatMap(each => without(each, to));
    return over(rule, [...others, ...more]);
  });
}

/** What is cut takes its rules along, to another sheet too. */
export function moveFormatRules(
  source: Sheet,
  goal: Sheet,
  from: Rect,
  to: Rect,
  moved: (rect: Rect) => Rect[],
): void {
  if (source === goal) {
    copyFormatRules(source, to, moved);
    for (const left of without(from, to))
      source.conditionalRules = withoutCells(source.conditionalRules, left);
    return;
  }
  for (const rule of source.conditionalRules) {
    const there = rule.ranges.flatMap(moved);
    if (there.length > 0)
      goal.conditionalRules = joined(goal.conditionalRules, over(rule, there));
  }
  source.conditionalRules = withoutCells(source.conditionalRules, from);
}

/** The same rule twice on a sheet is one. */
function joined(
  rules: readonly ConditionalRule[],
  rule: ConditionalRule,
): readonly ConditionalRule[] {
  const kin = rules.findIndex(each => equal(each, over(rule, each.ranges)));
  return kin < 0
    ? [...rules, rule]
    : rules.map((each, index) =>
        index === kin
          ? {...each, ranges: [...each.ranges, ...rule.ranges]}
          : each,
      );
}
