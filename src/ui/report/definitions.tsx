/** How figures are counted, for those who ask. */
import * as words from '../words/report';

export function Definitions({lines}: {readonly lines: readonly string[]}) {
  return (
    <details class="definitions">
      <summary>{words.HOW_COUNTED}</summary>
      <ul>
        {[...lines, words.DEFINITIONS].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
