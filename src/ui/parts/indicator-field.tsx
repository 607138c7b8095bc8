/** The indicators that an activity should move: written, or ticked in the list of the school. */
import {useState} from 'preact/hooks';
import {
  formatIndicators,
  indicatorNames,
} from '../../domain/results/indicator-names';
import {indicatorKey} from '../../domain/results/indicator';
import {call} from '../call';
import * as words from '../words/activity';
import {TextField} from './field';
import {Loaded} from './loaded';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function IndicatorField({value, onChange}: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <TextField
        id="indicators"
        label={words.INDICATORS}
        hint={words.INDICATORS_HINT}
        value={value}
        onChange={onChange}
      />
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.HIDE_INDICATORS : words.CHOOSE_INDICATORS}
      </button>
      {isOpen && (
        <Loaded load={namesOfSchool} again={null}>
          {names => <Ticks {...{names, value, onChange}} />}
        </Loaded>
      )}
    </>
  );
}

async function namesOfSchool(): Promise<readonly string[]> {
  const {indicators} = await call('loadResults');
  return indicators.map(({name}) => name);
}

function Ticks({
  names,
  value,
  onChange,
}: Props & {readonly names: readonly string[]}) {
  if (names.length === 0) return <p class="empty">{words.NO_INDICATORS}</p>;
  const keys = new Set(names.map(indicatorKey));
  const chosen = indicatorNames(value, key => keys.has(key));
  const isChosen = (name: string) =>
    chosen.some(one => indicatorKey(one) === indicatorKey(name));
  const toggle = (name: string) =>
    onChange(
      formatIndicators(
        isChosen(name)
          ? chosen.filter(one => indicatorKey(one) !== indicatorKey(name))
          : [...chosen, name],
      ),
    );
  return (
    <fieldset class="form-group">
      <legend>{words.INDICATORS}</legend>
      {names.map(name => (
        <label key={name} class="choice">
          <input
            type="checkbox"
            checked={isChosen(name)}
            onChange={() => toggle(name)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
