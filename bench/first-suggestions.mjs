/** One first call in a process of its own; prints its milliseconds. Run by suggestions.mjs. */
import {barePass, schoolWith, substringScan, suggestions} from './banks.mjs';
import {cpuTime} from './timing.mjs';

const [file, size, name] = process.argv[2].split(' ');
const measured = await import(file);
const school = schoolWith(Number(size), measured);
const works = {
  ours: () => suggestions(school, measured),
  substring: () => substringScan(school),
  bare: () => barePass(school),
};
console.log(cpuTime(works[name]));
