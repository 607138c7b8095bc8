/** Reminds of forms with typed text that was never saved, and leads back to them. */
import {useState} from 'preact/hooks';
import {forget, waitingForms, type Form} from '../draft';
import type {Screen} from '../screen';
import * as words from '../words/unsaved';

export function Unsaved({state, act}: Screen) {
  const [forms, setForms] = useState(waitingForms);
  const resume = async ({month, place}: Form) => {
    if (month !== '' && month !== state.view.month)
      if (!(await act.openMonth(month))) return;
    act.go(place);
  };
  return (
    <>
      {forms.map(form => (
        <div class="notice" key={JSON.stringify(form)}>
          <p>{words.unsaved(form)}</p>
          <div class="buttons">
            <button type="button" onClick={() => void resume(form)}>
              {words.RESUME}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => {
                forget(form);
                setForms(waitingForms());
              }}
            >
              {words.DISCARD}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
