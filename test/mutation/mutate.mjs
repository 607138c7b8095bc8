/**
 * Lets Stryker write faults into what ships, and says how many of them no test notices.
 *
 *   npm run mutate                             all rooms, one after another
 *   npm run mutate -- domain addon             these rooms
 *   npm run mutate -- src/domain/gaps.ts       these files
 *
 * The tests that run are those of the room whose files are mutated, and for the sheet's room the add-on's, too.
 * Fails where a room that ran whole is below what is wanted of it.
 */
import {Stryker} from '@stryker-mutator/core';
import process from 'node:process';
import {WRITE_PATH} from '../write-path.mjs';
import {told} from './survivors.mjs';

const ROOMS = ['domain', 'sheet', 'addon'];

/** Each with the least percentage of its mutants. */
const GROUPS = [
  ['domain', path => path.startsWith('src/domain/'), 92],
  ['write path', path => WRITE_PATH.includes(path), 92],
  ['sheet', path => path.startsWith('src/sheet/'), 85],
  ['addon', path => path.startsWith('src/addon/'), 85],
];

const wanted = process.argv.slice(2);
const files = wanted.filter(each => each.includes('/'));
const rooms = wanted.filter(each => ROOMS.includes(each));
const runs =
  files.length > 0
    ? [files]
    : (rooms.length > 0 ? rooms : ROOMS).map(room => [`src/${room}/**/*.ts`]);
const results = [];
for (const mutate of runs)
  results.push(...(await new Stryker({mutate}).runMutationTest()));
const {lines, groups} = told(results, GROUPS);
for (const line of lines) console.log(line);
for (const {percent, least, line} of groups) {
  console.log(line);
  if (files.length > 0 || percent >= least) continue;
  console.log(`  At least ${least} % are wanted.`);
  process.exitCode = 1;
}
