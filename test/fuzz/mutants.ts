/** Which mutants a fuzz test looks at: the same few in `npm test`, fresh ones in each round of `npm run test:fuzz`. */

export interface Mutant {
  /** The same number makes the same mutant. */
  readonly number: number;
  readonly chance: Chance;
}

/** A whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/**
 * Holds a property against each mutant; what fails says how to see it again.
 *
 * @param kind of input, as `FUZZ=csv:12` names it
 * @param count how many there are in `npm test`
 */
export async function eachMutant(
  kind: string,
  count: number,
  holds: (mutant: Mutant) => Promise<void> | void,
): Promise<void> {
  const clean = namesOnPrototypes();
  for (const mutant of mutants(kind, count)) {
    try {
      const started = process.cpuUsage();
      await holds(mutant);
      const {user, system} = process.cpuUsage(started);
      if (user + system > MOST_CPU) throw new Error('It took too long.');
      if (namesOnPrototypes() !== clean)
        throw new Error('It left something on a prototype.');
    } catch (error) {
      const {message, stack} = error as Error;
      const again = `FUZZ=${kind}:${mutant.number}`;
      throw new Error(`${again}: ${message}`, {cause: stack});
    }
  }
}

/** Microseconds of a processor: thousands of times what a mutant takes. */
const MOST_CPU = 10_000_000;

function mutants(kind: string, count: number): readonly Mutant[] {
  return numbersOf(kind, count).map(number => ({
    number,
    chance: chance(`${kind} ${number}`),
  }));
}

function numbersOf(kind: string, count: number): readonly number[] {
  const {FUZZ = '', FUZZ_ROUND = '0', FUZZ_TIMES = '1'} = process.env;
  const [only, number] = FUZZ.split(':');
  if (number !== undefined) return only === kind ? [Number(number)] : [];
  const length = count * Number(FUZZ_TIMES);
  const first = Number(FUZZ_ROUND) * length;
  return Array.from({length}, (_, index) => first + index);
}

/** Mulberry32 of a sum of the text. */
export function chance(seed: string): Chance {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const oneOf = <T>(chance: Chance, list: readonly T[]): T =>
  list[chance(list.length)]!;

const namesOnPrototypes = (): string =>
  [Object, Array, Function, String, Number, Map]
    .map(({prototype}) => Object.getOwnPropertyNames(prototype).join())
    .join(';');
