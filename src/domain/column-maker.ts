/** What columns are made with: numbers for distinct things, and lists of links one after the other. */
import type {Links} from './columns';

/** Numbers each distinct thing as it comes, from 0. */
export interface Numbered<Thing> {
  readonly list: readonly Thing[];
  readonly numberOf: (thing: Thing) => number;
}

export function numbered<Thing>(): Numbered<Thing> {
  const numbers = new Map<Thing, number>();
  const list: Thing[] = [];
  return {
    list,
    numberOf: thing => {
      const known = numbers.get(thing);
      if (known !== undefined) return known;
      numbers.set(thing, list.length);
      return list.push(thing) - 1;
    },
  };
}

/** Takes the links of one activity after the other. */
export interface LinkMaker {
  /** Of the activity at hand; a place that it has is not added again. */
  readonly add: (place: number) => void;
  /** The activity at hand has no more. */
  readonly end: () => void;
  readonly links: () => Links;
}

/** @param activities how many there are at most */
export function linkMaker(activities: number): LinkMaker {
  const from = new Uint32Array(activities + 1);
  let to = new Uint32Array(2 * activities + 8);
  let activity = 0;
  let first = 0;
  let length = 0;
  return {
    add: place => {
      for (let known = first; known < length; known++)
        if (to[known] === place) return;
      if (length === to.length) to = longer(to);
      to[length++] = place;
    },
    end: () => {
      from[++activity] = first = length;
    },
    links: () => ({from, to}),
  };
}

function longer(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * numbers.length);
  copy.set(numbers);
  return copy;
}
