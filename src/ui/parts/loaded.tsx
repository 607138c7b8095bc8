/** What a screen shows while something is loaded for it, and where that fails. */
import type {ComponentChildren} from 'preact';
import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import {failure} from '../failure';
import {focusAnywhere, focusTitle} from '../focus';
import {LOADING, TRY_AGAIN} from '../words/loaded';

export interface Loading<T> {
  readonly load: () => Promise<T>;
  /** Loads once more whenever this changes. */
  readonly again: unknown;
  readonly children: (loaded: T) => ComponentChildren;
}

export function Loaded<T>({
  load,
  again,
  children,
  around,
}: Loading<T> & {
  /** What stands there meanwhile, where all of a screen is loaded. */
  readonly around?: (waiting: ComponentChildren) => ComponentChildren;
}) {
  const [loaded, setLoaded] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setTrouble(null);
    load().then(
      found => isWanted && setLoaded(() => found),
      error => isWanted && setTrouble(failure(error).message),
    );
    return () => {
      isWanted = false;
    };
  }, [again, tries]);
  const isHere = loaded !== null && trouble === null;
  useLayoutEffect(() => {
    if (!isHere) return;
    if (around) focusTitle();
    // Who went on meanwhile stays there.
    else if (tries > 0) focusAnywhere();
  }, [isHere]);
  if (isHere) return <>{children(loaded)}</>;
  const waiting =
    trouble === null ? (
      <p role="status">{LOADING}</p>
    ) : (
      <div class="trouble">
        <p role="alert">{trouble}</p>
        <button
          type="button"
          onClick={() => {
            setTries(tries + 1);
            // The button goes, and the keyboard with it.
            focusTitle(scrollY);
          }}
        >
          {TRY_AGAIN}
        </button>
      </div>
    );
  return <>{around ? around(waiting) : waiting}</>;
}
