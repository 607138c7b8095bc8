/** What would be printed or saved, beside what is chosen for it; it is scrolled by keyboard, too. */
import type {ComponentChildren} from 'preact';
import {PREVIEW} from '../words/share';

export function Preview({children}: {readonly children: ComponentChildren}) {
  return (
    <div class="preview" role="region" aria-label={PREVIEW} tabIndex={0}>
      {children}
    </div>
  );
}
