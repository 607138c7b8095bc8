/** One problem: where, what stands there, what was expected, and what can be done about it. */
import type {CheckedProblem, Repair} from '../../contract/problems';
import type {Screen} from '../screen';
import {checked} from '../words/checked';
import * as words from '../words/problems';
import {unlessWaiting} from './unless-waiting';

export function ProblemCard({
  state,
  act,
  problem,
  onFix,
}: Screen & {
  readonly problem: CheckedProblem;
  readonly onFix: (repair: Repair) => void;
}) {
  const {sheet, row, column, value, severity, message, fix, repair} = problem;
  const place = words.where(problem);
  const label = repair && checked(repair.label);
  const show = (tab: string, at: number) =>
    act.report({
      name: 'showProblem',
      argument: {sheet: tab, row: at, column},
      label: words.SHOWING,
      said: ({shown}) => ({
        text: shown ? words.SHOWN : words.NOT_SHOWN,
        tone: 'note',
      }),
    });
  const isWaiting = state.waiting !== null;
  return (
    <>
      <strong>
        <span
          class={severity === 'problem' ? 'problem' : 'empty'}
          aria-hidden="true"
        >
          {severity === 'problem' ? '▲' : '●'}
        </span>{' '}
        {place}
      </strong>
      {value && <span class="count">{words.typed(value)}</span>}
      <span>{checked(message)}</span>
      <span>{checked(fix)}</span>
      {repair && state.planner.canEdit && (
        <span class="support">{words.becomes(repair)}</span>
      )}
      <div class="buttons">
        {repair && state.planner.canEdit && (
          <button
            type="button"
            aria-label={`${label}: ${place}`}
            {...unlessWaiting(isWaiting, () => onFix(repair))}
          >
            {label}
          </button>
        )}
        {sheet !== null && row !== null && (
          <button
            type="button"
            class="link"
            aria-label={`${words.SHOW}: ${place}`}
            {...unlessWaiting(isWaiting, () => void show(sheet, row))}
          >
            {words.SHOW}
          </button>
        )}
      </div>
    </>
  );
}
