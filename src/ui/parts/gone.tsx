/** Shown where what was opened is no longer there. */
import {useEffect} from 'preact/hooks';
import {focusTitle} from '../focus';
import type {Screen} from '../screen';
import {monthName} from '../words/date';
import * as words from '../words/gone';
import {Page} from './page';

export function Gone(props: Screen) {
  const {state, act} = props;
  // It comes in the place of what had the keyboard.
  useEffect(focusTitle, []);
  return (
    <Page {...props} title={words.TITLE}>
      <p>{words.gone(monthName(state.view.month))}</p>
      <button type="button" onClick={act.home}>
        {words.HOME}
      </button>
    </Page>
  );
}
