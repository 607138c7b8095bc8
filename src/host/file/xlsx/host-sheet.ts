/** The very hidden tab that carries the host part as text, in pieces that every program keeps whole. */
import type {Sheet, WriteSheet} from 'hucre';
import * as v from 'valibot';
import type {HostPart} from './host-part';
import {hostPartSchema} from './host-schema';

const NAME = '_host';
const MARKER = 'integration-grid host';
const CHUNK = 30_000;

/** @param taken the names of the other tabs */
export function toHostSheet(
  part: HostPart,
  taken: readonly string[],
): WriteSheet {
  const names = new Set(taken.map(name => name.toLowerCase()));
  let name = NAME;
  for (let copy = 2; names.has(name); copy++) name = `${NAME}${copy}`;
  const texts = [MARKER, ...chunks(JSON.stringify(part))];
  return {
    name,
    veryHidden: true,
    cells: new Map(texts.map((value, row) => [`${row},0`, {value}])),
  };
}

/** A surrogate pair is never cut in two. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const last = text.charCodeAt(start + CHUNK - 1);
    const end = start + CHUNK - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

export const isHostSheet = (sheet: Sheet): boolean =>
  sheet.name.startsWith(NAME) && sheet.rows[0]?.[0] === MARKER;

/** Null where there is none, or another program broke it: the standard parts tell the rest. */
export function fromHostSheet(sheet: Sheet | undefined): HostPart | null {
  const text = (sheet?.rows ?? [])
    .slice(1)
    .map(row => row[0] ?? '')
    .join('');
  try {
    const part = v.safeParse(hostPartSchema, JSON.parse(text));
    return part.success ? (part.output as HostPart) : null;
  } catch {
    return null;
  }
}
