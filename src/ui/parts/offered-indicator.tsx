/** An indicator of a list: ticked, it can be adapted before it is added. */
import type {NewIndicator} from '../../domain/results/indicator';
import {formatFigure, parseFigure} from '../../domain/figure';
import {LINE} from '../../domain/longest';
import {dotted} from '../words/joined';
import * as words from '../words/results';
import {TextField, WordsField} from './field';

/** What the school says differently, as typed. */
export interface Adapted {
  readonly siteResult: string;
  readonly baseline: string;
  readonly target: string;
}

/** The indicator as the school takes it over; what is too long for a save is cut. */
export function adapted(
  indicator: NewIndicator,
  {siteResult, baseline, target}: Adapted,
): NewIndicator {
  const {name, result, source, unit} = indicator;
  return {
    name: name.slice(0, LINE),
    result: result.slice(0, LINE),
    siteResult: siteResult.trim().slice(0, LINE),
    source: source.slice(0, LINE),
    unit: unit.slice(0, LINE),
    baseline: figureOf(baseline, indicator.baseline),
    target: figureOf(target, indicator.target),
  };
}

/** What nobody typed over stays as exact as the list has it. */
function figureOf(text: string, listed: number | null): number | null {
  return text === typed(listed) ? listed : (parseFigure(text) ?? null);
}

const typed = (figure: number | null) =>
  figure === null ? '' : formatFigure(figure);

export function OfferedIndicator({
  id,
  indicator,
  adapted,
  isChecked,
  onChange,
}: {
  readonly id: string;
  readonly indicator: NewIndicator;
  /** Null where it is not ticked. */
  readonly adapted: Adapted | null;
  readonly isChecked: boolean;
  readonly onChange: (adapted: Adapted | null) => void;
}) {
  const {name, result, siteResult, source, unit, baseline, target} = indicator;
  const first = {
    siteResult,
    baseline: typed(baseline),
    target: typed(target),
  };
  return (
    <li class="card">
      <label class="choice">
        <input
          type="checkbox"
          checked={adapted !== null}
          onChange={() => onChange(adapted ? null : first)}
        />
        <span>
          <strong dir="auto">{name}</strong>
          <span class="hint" dir="auto">
            {dotted(result, unit, source)}
          </span>
        </span>
      </label>
      {adapted && (
        <>
          <WordsField
            id={`${id}-site`}
            label={words.SITE_RESULT}
            value={adapted.siteResult}
            onChange={text => onChange({...adapted, siteResult: text})}
          />
          <div class="pair">
            <FigureField
              id={`${id}-baseline`}
              label={words.BASELINE}
              value={adapted.baseline}
              isChecked={isChecked}
              onChange={text => onChange({...adapted, baseline: text})}
            />
            <FigureField
              id={`${id}-target`}
              label={words.TARGET}
              value={adapted.target}
              isChecked={isChecked}
              onChange={text => onChange({...adapted, target: text})}
            />
          </div>
        </>
      )}
    </li>
  );
}

function FigureField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly onChange: (text: string) => void;
}) {
  const {value, isChecked} = props;
  const isWrong = value.trim() !== '' && parseFigure(value) === undefined;
  return (
    <TextField
      {...props}
      numeric
      error={isChecked && isWrong ? words.WRONG_FIGURE : undefined}
    />
  );
}
