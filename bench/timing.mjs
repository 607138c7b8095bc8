/** How long things take, told so that a busy machine changes little: CPU time, in turns, the median of many. */
import {execFileSync} from 'node:child_process';

/** @returns milliseconds of CPU time, of this process */
export function cpuTime(work) {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median times of several works that are done in turns, after one turn that is not counted. */
export function inTurns(works, rounds) {
  const times = Object.fromEntries(Object.keys(works).map(name => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const time = cpuTime(work);
      if (round > 0) times[name].push(time);
    }
  return medians(times);
}

/**
 * The median times of first calls, each in a process of its own.
 *
 * @param script prints the milliseconds when it is run with a name
 */
export function firstCalls(script, names, rounds) {
  const times = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names)
      times[name].push(
        Number(
          execFileSync(process.execPath, [script, name], {encoding: 'utf8'}),
        ),
      );
  return medians(times);
}

function medians(times) {
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const sorted = list.sort((a, b) => a - b);
      return [name, sorted[Math.floor(sorted.length / 2)]];
    }),
  );
}
