/**
 * Lets Stryker write faults into what ships, and says how many of them no test notices.
 *
 *   npm run mutate                             all rooms, one after another
 *   npm run mutate -- domain addon             these rooms
 *   npm run mutate -- src/domain/gaps.ts       these files
 *   npm run mutate -- sheet --every 10         every tenth mutant: minutes, where all of them take hours
 *
 * The tests that run are those of the room whose files are mutated, and for some rooms another's, too. Fails where
 * a room that ran is below what is wanted of it.
 */
import {Stryker} from '@stryker-mutator/core';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {WRITE_PATH} from '../write-path.mjs';
import {told} from './survivors.mjs';

/** What a school installs, but for its pages. */
const SHIPPED = ['domain', 'sheet', 'addon'];
/** Those of the host that run in the process of their tests. */
const HOST = ['host/formula', 'host/workbook', 'host/services'];
const ROOMS = [...SHIPPED, ...HOST];

/** Each with the least percentage of its mutants. */
const GROUPS = [
  ['domain', path => path.startsWith('src/domain/'), 92],
  ['write path', path => WRITE_PATH.includes(path), 92],
  ['sheet', path => path.startsWith('src/sheet/'), 85],
  ['addon', path => path.startsWith('src/addon/'), 85],
  ...HOST.map(room => [room, path => path.startsWith(`src/${room}/`), 85]),
];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {every: {type: 'string', default: '1'}},
});
// The processes of the runner take it from here.
process.env.EVERY_MUTANT = values.every;
const files = positionals.filter(each => each.startsWith('src/'));
const rooms = positionals.filter(each => ROOMS.includes(each));
const runs =
  files.length > 0
    ? [files]
    : (rooms.length > 0 ? rooms : SHIPPED).map(room => [`src/${room}/**/*.ts`]);
const results = [];
for (const mutate of runs)
  results.push(...(await new Stryker({mutate}).runMutationTest()));
const ran = results.filter(({id}) => Number(id) % Number(values.every) === 0);
const {lines, groups} = told(ran, GROUPS);
for (const line of lines) console.log(line);
for (const {percent, least, line} of groups) {
  console.log(line);
  if (files.length > 0 || percent >= least) continue;
  console.log(`  At least ${least} % are wanted.`);
  process.exitCode = 1;
}
