/** The top of every screen: the way back, the title, and what else there is. */
import {useEffect, useRef, useState} from 'preact/hooks';
import {focusSheet} from '../call';
import type {Screen} from '../screen';
import {here} from '../state';
import * as words from '../words/header';
import {unlessWaiting} from './unless-waiting';

export function Header({state, act, title}: Screen & {title: string}) {
  const isHome = state.places.length === 1;
  // Who is asked the first time goes on by answering or skipping.
  const isAsked =
    here(state).screen === 'welcome' && state.planner.who === null;
  return (
    <div class="top">
      {!isHome && !isAsked && (
        <button
          type="button"
          class="icon"
          aria-label={words.BACK}
          title={words.BACK}
          onClick={act.back}
        >
          <span aria-hidden="true">←</span>
        </button>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      <More state={state} act={act} />
    </div>
  );
}

function More({state, act}: Screen) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = here(state);
  useEffect(() => setOpen(false), [place]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  // What waits may lead to another screen when it is done, so nothing else leads away meanwhile.
  const entry = (label: string, choose: () => void) => (
    <li>
      <button
        type="button"
        class="link"
        {...unlessWaiting(
          state.waiting !== null && choose !== focusSheet,
          () => {
            close();
            choose();
          },
        )}
      >
        {label}
      </button>
    </li>
  );
  return (
    <div
      class="more"
      onKeyDown={event => {
        if (event.key === 'Escape' && isOpen) close();
      }}
    >
      <button
        type="button"
        class="icon"
        ref={button}
        aria-label={words.MORE}
        title={words.MORE}
        aria-expanded={isOpen}
        aria-controls="more"
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋮</span>
      </button>
      <ul id="more" hidden={!isOpen}>
        {entry(words.OPEN_SELECTED, () => void act.findSelection())}
        {entry(words.REFRESH, () => void act.refresh())}
        {entry(words.CHANGES, () => act.go({screen: 'changes'}))}
        {entry(words.PROBLEMS, () => act.go({screen: 'problems'}))}
        {state.planner.canEdit &&
          entry(words.FRAMEWORKS, () => act.go({screen: 'frameworks'}))}
        {state.planner.canEdit &&
          entry(words.SET_UP, () => act.go({screen: 'setUp'}))}
        {entry(words.ABOUT_YOU, () => act.go({screen: 'welcome'}))}
        {entry(words.BACK_TO_SHEET, focusSheet)}
      </ul>
    </div>
  );
}
