/** Plays sequences on an add-on with a fault until one breaks what the add-on without it keeps. */
import {spawn} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const SEARCH = fileURLToPath(new URL('../search.mjs', import.meta.url));

/**
 * @param planted the folder of the project with the fault
 * @param sound the folder of the same without it
 * @returns {Promise<{sequences: number, violation: {invariant: string, message: string} | null}>}
 *     how many it took, and what was broken; null where nothing was in as many as `most`
 */
export async function noticed(planted, sound, most) {
  let played = 0;
  while (played < most) {
    const violation = await searched(planted, played + 1, most - played);
    if (violation === null) break;
    played = violation.seed;
    const alone = await searched(sound, violation.seed, 1);
    if (alone === null) return {sequences: played, violation};
  }
  return {sequences: most, violation: null};
}

/** The first of so many sequences from this one on that breaks an invariant, and which; null where none does. */
function searched(project, seed, sequences) {
  const numbers = ['--sequences', String(sequences), '--seed', String(seed)];
  const child = spawn(
    process.execPath,
    [SEARCH, '--project', project, ...numbers, '--no-shrink'],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  let said = '';
  child.stdout.on('data', piece => (said += piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      if (code !== 0 && code !== 1)
        reject(new Error(`The search ended with ${code}.`));
      else resolve(JSON.parse(said.trim().split('\n').at(-1)).violation);
    });
  });
}
