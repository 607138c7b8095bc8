/**
 * Which file on disk a workbook was saved as, so that a copy of the file is told from the file itself.
 *
 * In Google a copy gets an id of its own. Here each save notes where the file lies (its path, hashed) and
 * which one it is (inode and time of birth, hashed). On opening:
 * - the same path: it is the workbook, also after our own saves, after another program saved it, and
 *   after its `.bak` was put in its place;
 * - another path, but the same file: it was moved or renamed, and is the workbook still;
 * - both differ: it is a copy (`cp`, a file sent to another computer, `NAME (conflict …).xlsx`), and gets an id
 *   made of the old one and the new path: the same at every reading, kept from its first save on.
 */
import {createHash} from 'node:crypto';
import type {BigIntStats} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

export interface Identity {
  readonly path: string;
  readonly file: string;
}

/** @param file what the system says of the file that will lie there, where it has another name still */
export async function identityAt(
  path: string,
  file?: BigIntStats,
): Promise<Identity> {
  const real = join(await realpath(dirname(path)), basename(path));
  const {ino, birthtimeNs} = file ?? (await stat(path, {bigint: true}));
  return {path: digest(real), file: digest(`${ino} ${birthtimeNs}`)};
}

/** Of a file that goes on beside the one it comes from, which is the workbook still. */
export const copyOf = ({path}: Identity): Identity => ({path, file: ''});

/** Of a file that is being made for the workbook: at its home, or beside that after a conflict. */
export async function identityBeside(
  home: string,
  path: string,
  file: BigIntStats,
): Promise<Identity> {
  return path === home
    ? identityAt(home, file)
    : copyOf(await identityAt(home, file));
}

/** @param saved what the last save noted; undefined where none did */
export function idHere(
  id: string,
  saved: Identity | undefined,
  here: Identity | undefined,
): string {
  if (saved === undefined || here === undefined) return id;
  const isCopy = saved.path !== here.path && saved.file !== here.file;
  return isCopy ? digest(`${id} ${here.path}`) : id;
}

export const digest = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 43);
