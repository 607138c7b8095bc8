/** A text that reminds the teachers whose objectives are missing: to copy, nothing is sent. */
import {copyText} from '../copy-text';
import type {Screen} from '../screen';
import * as words from '../words/round';
import {next} from '../words/round-state';

const ID = 'reminder';

export function Reminder(props: Screen) {
  const {month, round} = props.state.view;
  return (
    <section class="after">
      <label for={ID}>{words.REMINDER}</label>
      <p class="hint" id={`${ID}-hint`}>
        {words.REMINDER_HINT}
      </p>
      <textarea
        id={ID}
        aria-describedby={`${ID}-hint`}
        readOnly
        rows={6}
        value={words.reminder(month, round)}
      />
      {round.next !== 'remind' && (
        <button
          type="button"
          class="after"
          onClick={() => void copyReminder(props)}
        >
          {next('remind', month)}
        </button>
      )}
    </section>
  );
}

/** Where the page may not copy, the text is selected, so that a person can. */
export async function copyReminder({state, act}: Screen): Promise<void> {
  const {month, round} = state.view;
  const isCopied = await copyText(words.reminder(month, round));
  act.say({
    text: isCopied ? words.COPIED : words.NOT_COPIED,
    tone: isCopied ? 'done' : 'note',
  });
  const field = document.getElementById(ID);
  if (!isCopied && field instanceof HTMLTextAreaElement) field.select();
}
