/** What the cells of a range hold: values, formulas, notes, rich text, rules for what may be typed. */
import type {Facets} from '../protocol';
import {boxStates, removeBoxes, tick} from './checkboxes';
import {clearRects, type Clearing} from './clearing';
import {DataValidation, checkboxRule} from './data-validation';
import {fill, mapped, read, readOne, write} from './facets';
import type * as G from './google';
import {fromR1C1, toR1C1} from './r1c1';
import {RangePlace} from './range-place';
import {RichTextValue} from './rich-text';
import {fromWire, toWire} from './values';

export class RangeContent extends RangePlace {
  override getValue(): unknown {
    return fromWire(readOne(this.rect, 'values'));
  }
  override getValues(): unknown[][] {
    return mapped(read(this.rect, 'values'), fromWire);
  }
  override setValue(value: unknown): this {
    fill(this.rect, 'values', toWire(value));
    return this;
  }
  override setValues(values: unknown[][]): this {
    write(this.rect, 'values', mapped(values, toWire));
    return this;
  }
  override getDisplayValue(): string {
    return readOne(this.rect, 'displayValues');
  }
  override getDisplayValues(): string[][] {
    return read(this.rect, 'displayValues');
  }

  override getFormula(): string {
    return readOne(this.rect, 'formulas');
  }
  override getFormulas(): string[][] {
    return read(this.rect, 'formulas');
  }
  override setFormula(formula: string): this {
    fill(this.rect, 'formulas', asFormula(formula));
    return this;
  }
  override setFormulas(formulas: string[][]): this {
    write(this.rect, 'formulas', mapped(formulas, asFormula));
    return this;
  }

  override getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]![0]!;
  }
  override getFormulasR1C1(): (string | null)[][] {
    return this.eachCell(this.getFormulas(), (formula, at) =>
      formula === '' ? null : toR1C1(formula, at),
    );
  }
  override setFormulaR1C1(formula: string): this {
    const {rows, columns} = this.rect;
    const row = Array<string>(columns).fill(formula);
    return this.setFormulasR1C1(Array<string[]>(rows).fill(row));
  }
  override setFormulasR1C1(formulas: string[][]): this {
    return this.setFormulas(
      this.eachCell(formulas, (formula, at) => fromR1C1(asText(formula), at)),
    );
  }

  override getNote(): string {
    return readOne(this.rect, 'notes');
  }
  override getNotes(): string[][] {
    return read(this.rect, 'notes');
  }
  override setNote(note: string | null): this {
    fill(this.rect, 'notes', asText(note));
    return this;
  }
  override setNotes(notes: (string | null)[][]): this {
    write(this.rect, 'notes', mapped(notes, asText));
    return this;
  }

  override getRichTextValue(): G.RichTextValue | null {
    return richText(readOne(this.rect, 'richTexts'));
  }
  override getRichTextValues(): (G.RichTextValue | null)[][] {
    return mapped(read(this.rect, 'richTexts'), richText);
  }
  override setRichTextValue(value: G.RichTextValue): this {
    fill(this.rect, 'richTexts', (value as RichTextValue).value);
    return this;
  }
  override setRichTextValues(values: G.RichTextValue[][]): this {
    write(
      this.rect,
      'richTexts',
      mapped(values, value => (value as RichTextValue).value),
    );
    return this;
  }

  override getDataValidation(): G.DataValidation | null {
    const rule = readOne(this.rect, 'validations');
    return rule && new DataValidation(rule);
  }
  override getDataValidations(): (G.DataValidation | null)[][] {
    return mapped(
      read(this.rect, 'validations'),
      rule => rule && new DataValidation(rule),
    );
  }
  override setDataValidation(rule: G.DataValidation | null): this {
    fill(this.rect, 'validations', ruleOf(rule));
    return this;
  }
  override setDataValidations(rules: (G.DataValidation | null)[][]): this {
    write(this.rect, 'validations', mapped(rules, ruleOf));
    return this;
  }

  /** Whatever the cells hold, they are not ticked afterwards. */
  override insertCheckboxes(checked?: unknown, unchecked?: unknown): this {
    fill(this.rect, 'validations', checkboxRule(checked, unchecked));
    const off = unchecked ?? (checked === undefined ? false : '');
    fill(this.rect, 'values', toWire(off));
    return this;
  }
  override removeCheckboxes(): this {
    removeBoxes(this.rect);
    return this;
  }
  override isChecked(): boolean | null {
    const states = boxStates(this.rect);
    const [first] = states;
    return states.every(state => state === first) ? first! : null;
  }
  override check(): this {
    tick(this.rect, true);
    return this;
  }
  override uncheck(): this {
    tick(this.rect, false);
    return this;
  }

  override clear(options?: Clearing): this {
    clearRects([this.rect], options);
    return this;
  }
  override clearContent(): this {
    return this.clear({contentsOnly: true});
  }
  override clearFormat(): this {
    return this.clear({formatOnly: true});
  }
  override clearNote(): this {
    return this.clear({commentsOnly: true});
  }
  override clearDataValidations(): this {
    return this.clear({validationsOnly: true});
  }

  override isBlank(): boolean {
    const filled = (row: readonly unknown[]) => row.some(value => value !== '');
    return (
      !read(this.rect, 'values').some(filled) &&
      !read(this.rect, 'formulas').some(filled)
    );
  }

  private eachCell<From, To>(
    values: readonly (readonly From[])[],
    change: (value: From, at: {row: number; column: number}) => To,
  ): To[][] {
    const {row, column} = this.rect;
    return values.map((line, r) =>
      line.map((value, c) => change(value, {row: row + r, column: column + c})),
    );
  }
}

const richText = (value: Facets['richTexts']): G.RichTextValue | null =>
  value && new RichTextValue(value);

const asText = (text: string | null): string =>
  text === null ? '' : String(text);

/** A formula without its = is one all the same; blank clears. */
function asFormula(formula: string | null): string {
  const text = asText(formula);
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

const ruleOf = (rule: G.DataValidation | null) =>
  rule === null ? null : (rule as DataValidation).rule;
