/** What is odd about the cells of Results, or of a list for it. */
import type {Problem} from '../../domain/problem';
import * as words from '../words/results';
import {translated} from '../words/translated';

export function ResultProblems({
  problems,
}: {
  readonly problems: readonly Problem[];
}) {
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{words.problems(problems.length)}</summary>
      <ul>
        {problems.map(({row, column, message, fix}, index) => (
          <li key={index} dir="auto">
            {row === null ? '' : `${column ?? ''} ${row}: `}
            {translated(message)} {translated(fix)}
          </li>
        ))}
      </ul>
    </details>
  );
}
