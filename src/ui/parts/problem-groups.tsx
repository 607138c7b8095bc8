/** Problems of one kind in one column, to be fixed together once their changes were seen. */
import type {CheckedProblem, Repair} from '../../contract/problems';
import type {Screen} from '../screen';
import * as words from '../words/problems';
import {unlessWaiting} from './unless-waiting';

interface Fixable extends CheckedProblem {
  readonly repair: Repair;
}

export function ProblemGroups({
  state,
  problems,
  onFix,
}: Screen & {
  readonly problems: readonly CheckedProblem[];
  readonly onFix: (repairs: readonly Repair[]) => void;
}) {
  const groups = groupsOf(problems);
  if (groups.length === 0 || !state.planner.canEdit) return null;
  return (
    <section>
      <h2>{words.SEVERAL}</h2>
      {groups.map(group => {
        const title = words.groupTitle(group[0]!, group);
        const now = group.slice(0, MOST);
        const label = words.fixAll(now.length);
        return (
          <details key={keyOf(group[0]!)}>
            <summary>{title}</summary>
            <ul>
              {now.map(problem => (
                <li key={problem.repair.id}>
                  {words.lineOf(problem, problem.repair)}
                </li>
              ))}
            </ul>
            <button
              type="button"
              aria-label={`${label}: ${title}`}
              {...unlessWaiting(state.waiting !== null, () =>
                onFix(now.map(({repair}) => repair)),
              )}
            >
              {label}
            </button>
          </details>
        );
      })}
    </section>
  );
}

/** More would keep people waiting. */
const MOST = 50;

const keyOf = ({sheet, column, repair}: Fixable) =>
  `${repair.kind}/${sheet}/${column}`;

/** Of two and more, in the order of the list. */
function groupsOf(
  problems: readonly CheckedProblem[],
): readonly (readonly Fixable[])[] {
  const groups = new Map<string, Fixable[]>();
  for (const problem of problems) {
    const {repair, column} = problem;
    if (repair === null || column === null || problem.row === 1) continue;
    const fixable = {...problem, repair};
    const group = groups.get(keyOf(fixable)) ?? [];
    groups.set(keyOf(fixable), [...group, fixable]);
  }
  return [...groups.values()].filter(group => group.length > 1);
}
