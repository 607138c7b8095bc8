/** Writes what is made. */
import {Buffer} from 'node:buffer';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

/** Leaves a file that holds it already alone: whoever reads it meanwhile never finds half of it. */
export function put(path, made) {
  const bytes = Buffer.from(made);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeFileSync(path, bytes);
}
