/**
 * Shows that the sequences of `test/many` notice faults: `npm run test:mutants`.
 *
 * Plants one fault after the other into a copy of the sources, builds it, and plays sequences until one breaks
 * an invariant that the add-on without the fault keeps in the same sequence. `-- "no flush" "no verify"` looks
 * at these alone, `-- --most 100` plays that many for each.
 */
import {availableParallelism} from 'node:os';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {PLANTED_FAULTS} from './planted-faults.mjs';
import {noticed} from './noticed.mjs';
import {SeedBed} from './seed-bed.mjs';

const {values, positionals: names} = parseArgs({
  options: {most: {type: 'string', default: '5000'}},
  allowPositionals: true,
});
const most = Number(values.most);
const faults = PLANTED_FAULTS.filter(
  ({name}) => names.length === 0 || names.includes(name),
);
if (faults.length === 0) {
  console.error(`There is no planted fault called "${names[0]}".`);
  process.exit(2);
}
const due = [...faults];
const results = new Map();
await Promise.all(
  Array.from({length: Math.min(availableParallelism(), 2)}, gardener),
);
tell();

/** Takes fault after fault, until none is left. */
async function gardener() {
  const bed = new SeedBed();
  try {
    const sound = await bed.build('sound', []);
    for (let fault = due.shift(); fault; fault = due.shift()) {
      const planted = await bed.build('planted', fault.changes);
      const result = await noticed(planted, sound, most).catch(couldNot);
      results.set(fault, result);
      console.error(lineOf(fault, result));
    }
  } finally {
    bed.remove();
  }
}

/** A fault by which nothing can be played any more shows nothing. */
function couldNot({message}) {
  console.error(message);
  return {sequences: 0, violation: null};
}

function lineOf({name, what}, {sequences, violation}) {
  const end = violation
    ? `${violation.invariant} in sequence ${sequences}: ${violation.message.slice(0, 200)}`
    : `not noticed in ${sequences} sequences`;
  return `${name} (${what})\n  ${end}`;
}

function tell() {
  const rows = faults.map(fault => {
    const {sequences, violation} = results.get(fault);
    const invariant = violation?.invariant ?? '–';
    return {fault: fault.name, 'noticed by': invariant, sequences};
  });
  console.table(rows);
  const missed = faults.filter(fault => !results.get(fault).violation);
  console.log(
    `${faults.length - missed.length} of ${faults.length} planted faults were noticed.`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
}
