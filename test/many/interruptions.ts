/** What befalls a run at a chosen moment: Google ends it as it writes, or people are in its rows right before it does. */
import type {Rect} from '../../src/host/protocol';
import {placeIn} from './calls';
import {type Chance, chance} from './chance';
import type {Run} from './run';

/** Somebody who waits for a write to rows. */
interface Ambush {
  readonly who: number;
  readonly seed: number;
  /** Null for whichever run writes. */
  readonly run: Run | null;
  /** Whether they turn the tab over. */
  readonly isUpsetting: boolean;
}

type Ambusher = Pick<Ambush, 'who' | 'isUpsetting'> & {readonly random: Chance};

/** So many of the next writes pass by at most. */
const MOST_PASSING = 3;

export class Interruptions {
  /** Those that are ended as soon as they have written to a row. */
  private readonly doomed = new Set<Run>();
  /** At which of the next writes to rows the run is ended that makes it; 0 for none. */
  private doom = 0;
  private ambush: Ambush | null = null;
  private passing = 0;

  doomNext(random: Chance): void {
    this.doom = 1 + random(MOST_PASSING);
  }

  doomRun(run: Run): void {
    this.doomed.add(run);
  }

  /** Somebody is there right before one of the next writes; before the very next one of that run, where one is named. */
  lieInWait(who: number, random: Chance, run: Run | null = null): void {
    this.passing = run === null ? random(MOST_PASSING) : 0;
    this.ambush = {who, seed: random(2 ** 31), run, isUpsetting: false};
  }

  /** Somebody turns the tab over right before one of the next writes. */
  besetNext(who: number, random: Chance): void {
    this.passing = random(MOST_PASSING);
    const seed = random(2 ** 31);
    this.ambush = {who, seed, run: null, isUpsetting: true};
  }

  /** Who is there just before the run writes to rows, and by which chance; null where nobody is. */
  ambusher(run: Run): Ambusher | null {
    const {ambush} = this;
    if (ambush === null || (ambush.run !== null && ambush.run !== run))
      return null;
    if (this.passing-- > 0) return null;
    this.ambush = null;
    const {who, seed, isUpsetting} = ambush;
    return {who, isUpsetting, random: chance(seed)};
  }

  /** Whether the run is to be ended that has just written to rows. */
  isEnded(run: Run): boolean {
    if (this.doom > 0 && --this.doom === 0) this.doomed.add(run);
    return this.doomed.delete(run);
  }

  /** Nobody is ended or disturbed any more. */
  over(): void {
    this.doom = 0;
    this.doomed.clear();
    this.ambush = null;
  }
}

/** Where a call looks at cells between those of a save, which are written again as they stand; null for other calls. */
export function cellsBetween(op: string, argument: string): Rect | null {
  if (op !== 'range.get') return null;
  const {rect, facet} = JSON.parse(argument) as {rect: Rect; facet: string};
  return facet === 'formulas' && rect.row > 1 ? rect : null;
}

/** Where a call is about to write contents, as far as it can be told; null for other calls. */
export function contentsAbout(op: string, argument: string): Rect | null {
  if (op === 'range.clear') return placeIn(argument);
  if (op !== 'range.set') return null;
  const {facet} = JSON.parse(argument) as {facet: string};
  return facet === 'values' || facet === 'richTexts' ? placeIn(argument) : null;
}
