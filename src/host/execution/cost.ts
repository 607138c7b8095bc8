/** Counts what an execution would wait for at Google: service calls by kind, and cells moved. */
import type {Facet, Ops, Rect, WorkbookOps} from '../protocol';
import type {Cost} from '../wire';
import {READS} from './book';

const READ: {readonly [facet in Facet]: string} = {
  values: 'getValues',
  displayValues: 'getDisplayValues',
  formulas: 'getFormulas',
  numberFormats: 'getFormats',
  backgrounds: 'getFormats',
  fontColors: 'getFormats',
  fontFamilies: 'getFormats',
  fontSizes: 'getFormats',
  fontWeights: 'getFormats',
  fontStyles: 'getFormats',
  fontLines: 'getFormats',
  horizontalAlignments: 'getFormats',
  verticalAlignments: 'getFormats',
  wrapStrategies: 'getFormats',
  notes: 'getNotes',
  richTexts: 'getRichText',
  validations: 'getValidation',
};

/**
 * The kind of each operation; those that are not here are handles, or wait for people.
 * `sheets.list` is a handle: names and sizes come with the file.
 */
const KINDS: {readonly [op in keyof Ops]?: string} = {
  'spreadsheet.set': 'structure',
  'sheets.insert': 'structure',
  'sheets.copy': 'structure',
  'sheets.delete': 'structure',
  'sheets.update': 'structure',
  'sheets.last': 'getLast',
  'sheets.sort': 'sort',
  'span.insert': 'structure',
  'span.delete': 'structure',
  'span.move': 'structure',
  'span.set': 'setFormats',
  'span.get': 'getFormats',
  'span.fit': 'setFormats',
  'range.clear': 'clear',
  'range.copy': 'copy',
  'range.borders': 'setFormats',
  'range.canEdit': 'protection',
  'merges.list': 'getFormats',
  'merges.set': 'setFormats',
  'filter.get': 'filter',
  'filter.set': 'filter',
  'rules.get': 'getFormats',
  'rules.set': 'setFormats',
  'bandings.list': 'getFormats',
  'bandings.set': 'setFormats',
  'protections.list': 'protection',
  'protections.add': 'protection',
  'protections.update': 'protection',
  'protections.remove': 'protection',
  'names.list': 'namedRanges',
  'names.set': 'namedRanges',
  'metadata.find': 'metadata',
  'metadata.add': 'metadata',
  'metadata.update': 'metadata',
  'metadata.remove': 'metadata',
  'charts.list': 'charts',
  'charts.put': 'charts',
  'charts.remove': 'charts',
  flush: 'flush',
  'lock.try': 'lock',
  'lock.release': 'lock',
  'lock.has': 'lock',
  'properties.get': 'properties',
  'properties.set': 'properties',
  'properties.delete': 'properties',
  'cache.get': 'cache',
  'cache.put': 'cache',
  'cache.remove': 'cache',
};

/** Those that wait for nothing that was written. */
const APART: ReadonlySet<string> = new Set(['lock', 'properties', 'cache']);

export class Meter {
  private readonly calls = new Map<string, number>();
  private read = 0;
  private written = 0;
  private flushes = 0;
  /** Whether something was written that was not carried out yet. */
  private isDirty = false;

  count(op: keyof Ops, argument: unknown): void {
    const kind = kindOf(op, argument);
    if (kind === null) return;
    this.calls.set(kind, (this.calls.get(kind) ?? 0) + 1);
    this.countFlush(op, kind);
    if (op === 'range.get') this.read += cellsAsked(argument);
    if (op === 'range.set') this.written += cellsGiven(argument);
  }

  cost(): Cost {
    return {
      calls: Object.fromEntries([...this.calls].sort()),
      cells: {read: this.read, written: this.written},
      flushes: this.flushes + (this.isDirty ? 1 : 0),
    };
  }

  private countFlush(op: keyof Ops, kind: string): void {
    if (APART.has(kind)) return;
    if (op === 'flush' || (this.isDirty && isRead(op))) this.flushes += 1;
    this.isDirty = op !== 'flush' && !isRead(op);
  }
}

/** Whether it leaves the workbook as it is. */
const isRead = (op: keyof Ops) => READS.includes(op as keyof WorkbookOps);

function kindOf(op: keyof Ops, argument: unknown): string | null {
  if (op !== 'range.get' && op !== 'range.set') return KINDS[op] ?? null;
  const kind = READ[(argument as {facet: Facet}).facet];
  return op === 'range.get' ? kind : kind.replace('get', 'set');
}

function cellsAsked(argument: unknown): number {
  const {rect} = argument as {rect: Rect};
  return rect.rows * rect.columns;
}

/** One value that fills a range is one cell that moved. */
function cellsGiven(argument: unknown): number {
  const {values} = argument as {values: readonly (readonly unknown[])[]};
  return values.reduce((count, row) => count + row.length, 0);
}
