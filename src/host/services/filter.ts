/** A sheet's filter: which rows people see. */
import type {
  FilterCriteria as Criteria,
  Filter as FilterData,
} from '../protocol';
import {BOOLEAN_WORDS, criterionOf} from './criteria';
import {define, emulated} from './emulation';
import {constantOf, nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {fromWire, toWire} from './values';

type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export class Filter extends emulated<G.Filter>('SpreadsheetApp.Filter') {
  constructor(private readonly sheet: number) {
    super();
  }
  override getRange(): G.Range {
    return new Range(this.data().range);
  }
  override remove(): void {
    host('filter.set', {sheet: this.sheet, filter: null});
  }
  override getColumnFilterCriteria(column: number): G.FilterCriteria | null {
    const criteria = this.data().criteria[column];
    return criteria === undefined ? null : new FilterCriteria(criteria);
  }
  override setColumnFilterCriteria(
    column: number,
    criteria: G.FilterCriteria | null,
  ): G.Filter {
    const {range, criteria: old} = this.data();
    if (column < range.column || column >= range.column + range.columns)
      throw new Exception(`Column ${column} is outside of the filter.`);
    const others = Object.fromEntries(
      Object.entries(old).filter(([each]) => Number(each) !== column),
    );
    const added = criteria && {
      [column]: (criteria as FilterCriteria).criteria,
    };
    host('filter.set', {
      sheet: this.sheet,
      filter: {range, criteria: {...others, ...added}},
    });
    return this;
  }
  override removeColumnFilterCriteria(column: number): G.Filter {
    return this.setColumnFilterCriteria(column, null);
  }
  /** The header row stays. */
  override sort(column: number, ascending: boolean): G.Filter {
    const {range} = this.data();
    if (range.rows > 1)
      host('sheets.sort', {
        rect: {...range, row: range.row + 1, rows: range.rows - 1},
        keys: [{column, ascending}],
      });
    return this;
  }

  private data(): FilterData {
    const filter = host('filter.get', {sheet: this.sheet});
    if (filter) return filter;
    throw new Exception('The filter was removed.');
  }
}

export class FilterCriteria extends emulated<G.FilterCriteria>(
  'SpreadsheetApp.FilterCriteria',
) {
  constructor(readonly criteria: Criteria) {
    super();
  }
  override copy(): G.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.criteria);
  }
  override getCriteriaType(): BooleanCriteria {
    return constantOf('BooleanCriteria', this.criteria.criteria ?? '');
  }
  override getCriteriaValues(): unknown[] {
    return this.criteria.args.map(fromWire);
  }
  override getHiddenValues(): string[] {
    return [...this.criteria.hiddenValues];
  }
}

export class FilterCriteriaBuilder extends emulated<G.FilterCriteriaBuilder>(
  'SpreadsheetApp.FilterCriteriaBuilder',
) {
  constructor(
    private criteria: Criteria = {hiddenValues: [], criteria: null, args: []},
  ) {
    super();
  }
  override build(): G.FilterCriteria {
    return new FilterCriteria(this.criteria);
  }
  override copy(): G.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.criteria);
  }
  override getCriteriaType(): BooleanCriteria {
    return constantOf('BooleanCriteria', this.criteria.criteria ?? '');
  }
  override getCriteriaValues(): unknown[] {
    return this.criteria.args.map(fromWire);
  }
  override getHiddenValues(): string[] {
    return [...this.criteria.hiddenValues];
  }
  override setHiddenValues(values: string[]): this {
    this.criteria = {...this.criteria, hiddenValues: values.map(String)};
    return this;
  }
  override withCriteria(criteria: BooleanCriteria, args: unknown[]): this {
    return this.when(nameOf(criteria), args);
  }

  when(criteria: string, args: readonly unknown[]): this {
    this.criteria = {
      ...this.criteria,
      criteria: criterionOf(criteria, args),
      args: args.map(toWire),
    };
    return this;
  }
}

define(
  FilterCriteriaBuilder,
  BOOLEAN_WORDS,
  criteria =>
    function (this: FilterCriteriaBuilder, ...args: unknown[]) {
      return this.when(criteria, args);
    },
);

export const FILTERS = [Filter, FilterCriteria, FilterCriteriaBuilder];
