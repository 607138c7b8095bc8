/** What was acknowledged and not yet saved when the last session ended. */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {replaceFile} from './atomic-write';
import {conflictPath} from './conflict';
import {copyOf, identityAt} from './identity';
import {
  fingerprint,
  missingPatches,
  readJournal,
  withPatches,
  type Entry,
} from './journal';
import type {Patch} from './patch';
import {parseWorkbook, workbookBytes} from './workbook-file';

export interface Recovery {
  /** What the file lacks, in order. */
  readonly patches: readonly Patch[];
  /** What people must know of it. */
  readonly notice: string | null;
  /** Whether the journal has nothing more to say. */
  readonly isOver: boolean;
}

const NOTHING: Recovery = {patches: [], notice: null, isOver: false};

/** @param bytes what the file holds */
export async function recover(path: string, bytes: Buffer): Promise<Recovery> {
  const entries = await readJournal(path);
  if (entries.length === 0) return NOTHING;
  const patches = missingPatches(entries, fingerprint(bytes));
  if (patches === null)
    return {
      patches: [],
      notice: await keepBeside(path, entries),
      isOver: true,
    };
  if (patches.length === 0) return NOTHING;
  const were =
    patches.length === 1 ? 'one change was' : `${patches.length} changes were`;
  const notice = `The last session ended before everything was saved: ${were} brought back.`;
  return {patches, notice, isOver: false};
}

/** Another program wrote the file in between: what the journal holds is kept in a file beside it. */
async function keepBeside(
  path: string,
  entries: readonly Entry[],
): Promise<string | null> {
  const backup = `${path}.bak`;
  const bytes = await readFile(backup).catch(() => null);
  const patches = bytes && missingPatches(entries, fingerprint(bytes));
  if (!bytes || !patches || patches.length === 0) return null;
  const {data: base} = await parseWorkbook(bytes, backup);
  const beside = await conflictPath(path);
  const file = copyOf(await identityAt(path));
  await replaceFile(
    beside,
    await workbookBytes(withPatches(base, patches, path), file),
  );
  return `Another program changed "${basename(path)}" before everything was saved: the changes that were missing are in "${basename(beside)}".`;
}
