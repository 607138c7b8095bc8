/** What a clearing clears, and which boxes are ticked. */
import type {Rect} from '../protocol';
import {notEmulated} from './emulation';
import {read} from './facets';

/** The options of Range.clear and Sheet.clear. */
export interface Clearing {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/** Without options everything goes: contents, formats, rules and notes. */
export function clearOptions(options: Clearing = {}) {
  if (options.skipFilteredRows)
    throw notEmulated('Range.clear with skipFilteredRows');
  const {commentsOnly, contentsOnly, formatOnly, validationsOnly} = options;
  const isAll =
    !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
  return {
    contents: isAll || contentsOnly === true,
    formats: isAll || formatOnly === true,
    notes: isAll || commentsOnly === true,
    validations: isAll || validationsOnly === true,
  };
}

/** Per cell whether its box is ticked; null where a cell has no box, or is neither. */
export function checkedValues(rect: Rect): boolean[] | null {
  const values = read(rect, 'values').flat();
  const states = read(rect, 'validations')
    .flat()
    .map((rule, index) => {
      if (rule?.criteria !== 'CHECKBOX') return null;
      const [on = true, off = rule.args.length === 0 ? false : ''] = rule.args;
      if (values[index] === on) return true;
      return values[index] === off ? false : null;
    });
  return states.includes(null) ? null : (states as boolean[]);
}
