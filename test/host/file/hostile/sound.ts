/** The sound file that hostile ones differ from in one thing. */
import {parts, rows, zip, type Entry} from '../zip';

export type Hostile = readonly [
  what: string,
  file: () => Buffer,
  sentence: RegExp,
];

export const SHEET = 'xl/worksheets/sheet1.xml';

export const SOUND = parts({sheet: rows('<c r="A1"><v>1</v></c>')});

export const withSheet = (sheet: string): Buffer => zip(parts({sheet}));

export const withPart = (...more: Entry[]): Buffer => zip([...SOUND, ...more]);

/** With this in place of that part. */
export const changed = (name: string, content: string | Buffer): Buffer =>
  zip(SOUND.map(part => (part.name === name ? {...part, content} : part)));
