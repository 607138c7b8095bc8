/** What a person sees and where the keyboard is when a place is drawn. */
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {focusTitle} from './focus';
import type {Place} from './place';
import {keepTyping, takeTyped} from './typed-ahead';

/**
 * A new place begins at its top with the keyboard on its title, one gone back to where it was left. A
 * place drawn afresh, as for another month, keeps the keyboard in its input. The first place leaves it
 * to the sheet.
 *
 * @param key what is drawn afresh when it changes
 */
export function useArrival(place: Place, key: string): void {
  const drawn = useRef(place);
  const [left] = useState(() => new WeakMap<Place, number>());
  // Both are read while the place before still stands: the next one may be shorter, and has other inputs.
  const focused = document.activeElement?.id;
  if (drawn.current !== place) left.set(drawn.current, scrollY);
  useLayoutEffect(() => {
    if (drawn.current !== place) {
      takeTyped();
      focusTitle(left.get(place));
    } else if (focused)
      document.getElementById(focused)?.focus({preventScroll: true});
    drawn.current = place;
  }, [place, key]);
  useEffect(() => {
    document.addEventListener('keydown', keepTyping);
    return () => document.removeEventListener('keydown', keepTyping);
  }, []);
}
