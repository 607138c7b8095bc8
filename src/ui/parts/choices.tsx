/** Choosing from a few things that are all in sight. */
import {Wrong} from './field';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Choice[];
  readonly error?: string | undefined;
}

/** Several of a few: checkboxes that look like chips. */
export function Chips(
  props: ChoicesProps & {
    readonly chosen: readonly string[];
    readonly onChange: (chosen: readonly string[]) => void;
  },
) {
  const {id, legend, hint, options, chosen, onChange, error} = props;
  const toggle = (value: string) =>
    onChange(
      options
        .map(option => option.value)
        .filter(one => chosen.includes(one) !== (one === value)),
    );
  return (
    <fieldset class="form-group" aria-describedby={error && `${id}-error`}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="chips">
        {options.map(({value, label}) => (
          <label key={value} class="chip">
            <input
              type="checkbox"
              id={`${id}-${value}`}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Wrong id={id} error={error} />
    </fieldset>
  );
}

/** One of a few, each in a sentence. */
export function Radios(
  props: ChoicesProps & {
    readonly chosen: string;
    readonly onChange: (chosen: string) => void;
  },
) {
  const {id, legend, hint, options, chosen, onChange, error} = props;
  return (
    <fieldset class="form-group" aria-describedby={error && `${id}-error`}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {options.map(option => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={id}
            id={`${id}-${option.value}`}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      <Wrong id={id} error={error} />
    </fieldset>
  );
}
