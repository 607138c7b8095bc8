/** Values as scripts have them and as they cross to the host: only a Date differs. */
import type {WireValue} from '../protocol';

export function fromWire(value: WireValue): string | number | boolean | Date {
  return typeof value === 'object' ? new Date(value.date) : value;
}

/** Null and undefined leave a cell blank; what is no cell value goes in as its text. */
export function toWire(value: unknown): WireValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : {date: value.getTime()};
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value !== 'number') return String(value);
  return Number.isFinite(value) ? value : '#NUM!';
}
