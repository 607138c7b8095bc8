/** The chosen standards: code, what it is about, its emphasis in a word, and a way to take it out. */
import type {NamedCode} from '../../domain/standards';
import * as words from '../words/standards';

export function StandardChips({
  codes,
  isListed,
  onRemove,
}: {
  readonly codes: readonly NamedCode[];
  /** Whether there is a list that they could be in. */
  readonly isListed: boolean;
  readonly onRemove: (index: number) => void;
}) {
  if (codes.length === 0) return null;
  return (
    <ul class="codes" aria-label={words.CHOSEN}>
      {codes.map(({text, standard}, index) => {
        const code = standard?.code ?? text;
        return (
          <li key={`${index} ${text}`}>
            <span>
              <strong>{code}</strong> {standard?.label}{' '}
              <small>
                {standard && words.emphasis(standard)}
                {isListed && !standard && words.UNKNOWN}
              </small>
            </span>
            <button
              type="button"
              class="icon"
              aria-label={words.remove(code)}
              title={words.remove(code)}
              onClick={() => onRemove(index)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
