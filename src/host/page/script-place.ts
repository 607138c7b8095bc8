/** Where a script put the selection: on a sheet that it has just inserted, the page goes there once it knows the sheet. */
import type {Events} from '../wire';

type Place = Events['select'];

export interface ScriptPlace {
  /** Goes there, or waits for the sheet. */
  select(place: Place): void;
  /** The page may know more sheets than before. */
  arrived(): void;
  /** The person has gone to a sheet of their own choice meanwhile, and is left there. */
  drop(): void;
}

export function scriptPlace(
  isKnown: (sheet: number) => boolean,
  go: (place: Place) => void,
): ScriptPlace {
  let awaited: Place | null = null;

  function goOrWait(place: Place): void {
    const isHere = isKnown(place.sheet);
    awaited = isHere ? null : place;
    if (isHere) go(place);
  }

  return {
    select: goOrWait,
    arrived: () => awaited && goOrWait(awaited),
    drop: () => (awaited = null),
  };
}
