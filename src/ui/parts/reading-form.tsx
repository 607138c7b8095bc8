/** Notes down a reading of an indicator, corrects one, or takes it away. */
import {useState} from 'preact/hooks';
import type {SaveReading} from '../../contract/results';
import {formatFigure, parseFigure} from '../../domain/figure';
import type {ChainIndicator} from '../../domain/results/chain';
import {focusWrong} from '../focus';
import {newOperation} from '../operation';
import type {Screen} from '../screen';
import {CANCEL} from '../words/buttons';
import * as words from '../words/results';
import {Confirmed, Primary} from './buttons';
import {DateField, TextField} from './field';
import {Standing} from './indicator-card';
import {Page} from './page';

interface Props extends Screen {
  readonly indicator: ChainIndicator;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function ReadingForm(props: Props) {
  const {indicator, today, state, act} = props;
  const {name, readings, unit, baseline, target} = indicator;
  const [date, setDate] = useState(today);
  const [figure, setFigure] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [operation, renew] = useState(newOperation);
  const standing = readings.find(each => each.date === date);
  const value = parseFigure(figure);

  const send = async (reading: number | null, said: string) => {
    const argument: SaveReading = {
      operation,
      indicator: name,
      date,
      reading,
      ...(standing && {base: standing.value}),
    };
    const outcome = await act.report({
      name: 'saveReading',
      argument,
      label: words.SAVING,
      said: () => ({text: said, tone: 'done', undo: operation}),
    });
    if (outcome?.done) act.back();
  };
  /** Another wish has a name of its own. */
  const change = (apply: () => void) => {
    renew(newOperation());
    apply();
  };
  const submit = () => {
    setChecked(true);
    if (value === undefined || date === '') return focusWrong();
    void send(value, words.saved(name));
  };
  return (
    <Page
      {...props}
      title={name}
      onSubmit={submit}
      buttons={
        <>
          <Primary label={words.SAVE} waiting={state.waiting} />
          <button type="button" onClick={act.back}>
            {CANCEL}
          </button>
          {standing && (
            <Confirmed
              label={words.TAKE_AWAY}
              question={words.TAKE_AWAY_QUESTION}
              waiting={state.waiting}
              isDanger
              onConfirm={() => void send(null, words.takenAway(name))}
            />
          )}
        </>
      }
    >
      <p>
        <Standing indicator={indicator} />
        <small dir="auto"> {words.way(baseline, target, unit)}</small>
      </p>
      <DateField
        id="date"
        label={words.DATE}
        value={date}
        error={isChecked && date === '' ? words.WRONG_DAY : undefined}
        onChange={day => change(() => setDate(day))}
      />
      <TextField
        id="figure"
        label={words.FIGURE}
        hint={unit}
        numeric
        value={figure}
        error={
          isChecked && value === undefined ? words.WRONG_FIGURE : undefined
        }
        onChange={text => change(() => setFigure(text))}
      />
      {readings.length > 0 && (
        <section>
          <h2>{words.READINGS}</h2>
          <ul class="cards">
            {[...readings].reverse().map(reading => (
              <li key={reading.date} class="card">
                <span>{words.reading(reading.date, reading.value)}</span>
                <button
                  type="button"
                  aria-label={`${words.CHANGE}: ${words.day(reading.date)}`}
                  onClick={() =>
                    change(() => {
                      setDate(reading.date);
                      setFigure(formatFigure(reading.value));
                      document.getElementById('figure')?.focus();
                    })
                  }
                >
                  {words.CHANGE}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
