/** Chance that is the same for the same seed. */

/** A whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Source: mulberry32, by Tommy Ettinger (public domain). */
export function chance(seed: number): Chance {
  const random = shares(seed);
  return below => Math.floor(random() * below);
}

/** Shares from 0 up to, not including, 1. */
export function shares(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <Item>(random: Chance, items: readonly Item[]): Item =>
  items[random(items.length)]!;
