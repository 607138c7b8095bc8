/** A range with a name of its own. */
import type {Rect} from '../protocol';
import {emulated} from './emulation';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';

export class NamedRange extends emulated<G.NamedRange>(
  'SpreadsheetApp.NamedRange',
) {
  constructor(
    private name: string,
    private range: Rect,
  ) {
    super();
  }
  get rect(): Rect {
    return this.range;
  }
  override getName(): string {
    return this.name;
  }
  override getRange(): G.Range {
    return new Range(this.range);
  }
  override setName(name: string): this {
    host('names.set', {name: this.name, range: this.range, rename: name});
    this.name = name;
    return this;
  }
  override setRange(range: G.Range): this {
    this.range = (range as Range).rect;
    host('names.set', {name: this.name, range: this.range});
    return this;
  }
  override remove(): void {
    host('names.set', {name: this.name, range: null});
  }
}

export const namedRanges = (): NamedRange[] =>
  host('names.list', null).map(({name, range}) => new NamedRange(name, range));
