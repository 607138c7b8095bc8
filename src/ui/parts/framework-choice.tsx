/** Which frameworks teachers choose standards from. */
import type {FrameworksView} from '../../contract/frameworks';
import * as words from '../words/frameworks';
import {Wrong} from './field';

const ID = 'frameworks';

export function FrameworkChoice({
  view,
  chosen,
  canEdit,
  onChange,
}: {
  readonly view: FrameworksView;
  readonly chosen: readonly string[];
  readonly canEdit: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const error = chosen.length === 0 ? words.ONE_AT_LEAST : undefined;
  const toggle = (name: string) =>
    onChange(
      view.available
        .map(framework => framework.name)
        .filter(one => chosen.includes(one) !== (one === name)),
    );
  return (
    <fieldset class="form-group" aria-describedby={error && `${ID}-error`}>
      <legend>{words.IN_USE}</legend>
      {view.unknown.length > 0 && (
        <p class="notice">{words.unknown(view.unknown)}</p>
      )}
      {view.available.map(framework => (
        <label key={framework.name} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(framework.name)}
            disabled={!canEdit}
            onChange={() => toggle(framework.name)}
          />
          <span>
            {framework.name}
            <span class="hint">{words.about(framework)}</span>
            {framework.licence && <small>{framework.licence}</small>}
          </span>
        </label>
      ))}
      <p class="hint">{words.KEEP}</p>
      <Wrong id={ID} error={error} />
    </fieldset>
  );
}
