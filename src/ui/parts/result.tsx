/** The line at the bottom that says what came of the last action. */
import {useEffect, useRef} from 'preact/hooks';
import {focusTitle} from '../focus';
import type {Screen} from '../screen';
import * as words from '../words/result';

export function Result({state, act}: Screen) {
  const {said, waiting} = state;
  const next = useRef<HTMLButtonElement>(null);
  // Who works through the gaps by keyboard goes on with Enter; after the screen has put it on its title.
  useEffect(() => {
    if (said?.next?.place.screen === 'suggestions')
      next.current?.focus({preventScroll: true});
  }, [said, state.places.length, waiting]);
  const text = waiting ?? said?.text ?? '';
  return (
    <div class={`result ${waiting ? 'note' : (said?.tone ?? 'bare')}`}>
      <p role="status">{text}</p>
      {!waiting && said && (
        <div class="buttons">
          {said.undo && (
            <button
              type="button"
              class="link"
              onClick={() => {
                void act.undo(said.undo!);
                focusTitle(scrollY);
              }}
            >
              {words.UNDO}
            </button>
          )}
          {said.next && (
            <button
              ref={next}
              type="button"
              class="link"
              onClick={() => {
                const {place} = said.next!;
                if (place.screen === 'month') act.home();
                else if (state.places.length === 1) act.go(place);
                else act.replace(place);
                act.say(null);
              }}
            >
              {said.next.label}
            </button>
          )}
          <button
            type="button"
            class="icon"
            aria-label={words.DISMISS}
            title={words.DISMISS}
            onClick={() => {
              act.say(null);
              // The button goes, and the keyboard with it.
              focusTitle(scrollY);
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
