/** Checks what a script passes against Google's signatures, and refuses in Google's words. */
import {enumOf} from './enums';
import {Exception} from './exception';

/** What a class is called in Google's messages, such as `SpreadsheetApp.Range`. */
export const PATH = Symbol('path');

/**
 * @param overloads each the kinds of its parameters, apart by commas
 * @throws Exception "The parameters (String) don't match the method signature for …"
 */
export function checkArguments(
  method: string,
  overloads: readonly string[],
  args: readonly unknown[],
): void {
  const given = withoutTrailingUndefined(args);
  const fits = overloads.some(
    overload => accepts(overload, args) || accepts(overload, given),
  );
  if (fits) return;
  throw new Exception(
    `The parameters (${args.map(kindOf).join(',')}) don't match the method signature for ${method}.`,
  );
}

function withoutTrailingUndefined(args: readonly unknown[]) {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length--;
  return args.slice(0, length);
}

function accepts(overload: string, args: readonly unknown[]): boolean {
  const kinds = overload === '' ? [] : overload.split(',');
  if (kinds[kinds.length - 1] === '...') return args.length >= kinds.length - 1;
  if (args.length > kinds.length) return false;
  return kinds.every((kind, index) =>
    index < args.length ? fits(kind, args[index]) : kind.endsWith('?'),
  );
}

function fits(kind: string, value: unknown): boolean {
  if (kind.endsWith('?')) {
    if (value === null || value === undefined) return true;
    return fits(kind.slice(0, -1), value);
  }
  if (kind === 'any') return true;
  if (kind.endsWith('[][]'))
    return Array.isArray(value) && value.every(row => Array.isArray(row));
  if (kind.endsWith('[]'))
    return (
      Array.isArray(value) &&
      (!/^[A-Z]/.test(kind) ||
        ['String[]', 'Object[]'].includes(kind) ||
        value.every(each => fits(kind.slice(0, -2), each)))
    );
  return fitsOne(kind, value);
}

function fitsOne(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'String':
      return (
        ['string', 'number', 'boolean'].includes(typeof value) ||
        value instanceof Date
      );
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    case 'Object':
      return isPlain(value);
    case 'BlobSource':
      return pathOf(value) === 'Blob' || hasBlob(value);
    default:
      return enumOf(value) === kind || shortName(value) === kind;
  }
}

/** A plain object: neither a constant of Google's nor one of its classes. */
function isPlain(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    enumOf(value) === undefined &&
    pathOf(value) === null
  );
}

const hasBlob = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'getBlob' in value;

/** A builder of a chart type is a chart builder too. */
function shortName(value: unknown): string | null {
  const path = pathOf(value);
  return path === null ? null : (path.split('.').pop() ?? null);
}

/** What Google calls the class of a value; null for a script's own values. */
export function pathOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const path = (value as {[PATH]?: string})[PATH];
  return path ?? null;
}

/** A value's kind as Google's messages print it. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value))
    return value.length === 0 ? 'Array' : `${kindOf(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  return enumOf(value) ?? pathOf(value) ?? 'Object';
}
