/** The five steps of a month's round, with the one at which it stands. */
import type {RoundView} from '../../contract/month';
import {MONTH_STATES} from '../../domain/month-state';
import * as words from '../words/round';
import {STATES, daysLeft, standing} from '../words/round-state';
import {dotted} from '../words/joined';

export function RoundSteps({round}: {readonly round: RoundView}) {
  const at = MONTH_STATES.indexOf(round.state);
  return (
    <section>
      <h2>{words.STEPS}</h2>
      <ol class="steps">
        {MONTH_STATES.map((state, index) =>
          index === at ? (
            <li key={state} aria-current="step">
              <strong>{standing(round)}</strong>{' '}
              <small>{dotted(words.NOW, daysLeft(round.daysLeft))}</small>
            </li>
          ) : (
            <li key={state} class={index < at ? 'passed' : 'to-come'}>
              {STATES[state]}
            </li>
          ),
        )}
      </ol>
      <p class="hint">{words.INTRO}</p>
    </section>
  );
}
