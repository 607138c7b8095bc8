/** What a screen shows while something is loaded for it, and where that fails. */
import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {failure} from '../failure';
import {LOADING, TRY_AGAIN} from '../words/loaded';

export function Loaded<T>({
  load,
  again,
  children,
}: {
  readonly load: () => Promise<T>;
  /** Loads once more whenever this changes. */
  readonly again: unknown;
  readonly children: (loaded: T) => ComponentChildren;
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
  if (trouble !== null)
    return (
      <div class="trouble">
        <p role="alert">{trouble}</p>
        <button type="button" onClick={() => setTries(tries + 1)}>
          {TRY_AGAIN}
        </button>
      </div>
    );
  if (loaded === null) return <p role="status">{LOADING}</p>;
  return <>{children(loaded)}</>;
}
