/** What set-up leaves as it is, so that no field pretends to change it. */
import type {SetUpForm} from '../../contract/planner';
import type {Screen} from '../screen';
import {monthTitle} from '../words/date';
import * as words from '../words/set-up';
import {unlessWaiting} from './unless-waiting';

/** What is set already, and where it is changed. */
export function Standing({
  setUp,
  state,
  act,
}: Screen & {readonly setUp: SetUpForm}) {
  const {standing, schoolName, firstMonth} = setUp;
  const facts = [
    ...(standing.schoolName ? [`${words.SCHOOL}: ${schoolName}`] : []),
    ...(standing.firstMonth
      ? [`${words.FIRST_MONTH} ${monthTitle(firstMonth)}`]
      : []),
    ...(standing.grades.length > 0
      ? [words.standingGrades(standing.grades)]
      : []),
  ];
  if (facts.length === 0) return null;
  const open = (sheet: string, label: string) => (
    <button
      type="button"
      class="link"
      {...unlessWaiting(
        state.waiting !== null,
        () =>
          void act.report({
            name: 'showProblem',
            argument: {sheet, row: 2, column: null},
            label: words.OPENING,
          }),
      )}
    >
      {label}
    </button>
  );
  return (
    <div class="notice">
      <ul>
        {facts.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{words.STANDS}</p>
      <div class="buttons">
        {open('Settings', words.OPEN_SETTINGS)}
        {open('Expected areas', words.OPEN_EXPECTED)}
      </div>
    </div>
  );
}
