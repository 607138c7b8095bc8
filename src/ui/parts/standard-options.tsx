/** The standards that a box offers: the code in bold, and what it is about. */
import type {RefObject} from 'preact';
import type {Standard} from '../../domain/standard';
import * as words from '../words/standards';

export function StandardOptions({
  id,
  list,
  standards,
  taken,
  onChoose,
}: {
  /** Of the box. */
  readonly id: string;
  readonly list: RefObject<HTMLUListElement | null>;
  /** Hidden where there are none. */
  readonly standards: readonly Standard[];
  /** What Enter takes. */
  readonly taken: Standard | undefined;
  readonly onChoose: (standard: Standard) => void;
}) {
  return (
    <ul
      id={`${id}-list`}
      ref={list}
      role="listbox"
      // It scrolls, and browsers would stop there on the way to what follows.
      tabIndex={-1}
      aria-label={words.LIST}
      hidden={standards.length === 0}
      // A click leaves the keyboard in the box.
      onMouseDown={event => event.preventDefault()}
    >
      {standards.map((one, index) => (
        <li
          key={one.key}
          id={`${id}-${index}`}
          role="option"
          class={one === taken ? 'taken' : ''}
          onClick={() => onChoose(one)}
        >
          <strong>{one.code}</strong> <small>{words.emphasis(one)}</small>
          <span class="about">{one.label}</span>
        </li>
      ))}
    </ul>
  );
}
