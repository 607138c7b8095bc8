/** Takes over a list of results, the district's or ours, as the school adapts it. */
import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {ResultListPreview} from '../../contract/results';
import {parseFigure} from '../../domain/figure';
import {indicatorKey, type NewIndicator} from '../../domain/results/indicator';
import {call} from '../call';
import {focusWrong, useKeyboardKept} from '../focus';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {Radios} from '../parts/choices';
import {LoadedScreen} from '../parts/loaded-screen';
import {
  type Adapted,
  OfferedIndicator,
  adapted,
} from '../parts/offered-indicator';
import {Page} from '../parts/page';
import {ListSource} from '../parts/list-source';
import {sentences} from '../words/joined';
import {ResultProblems} from '../parts/result-problems';
import type {Screen} from '../screen';
import * as words from '../words/results';

type From = 'ours' | 'district';

export function AdoptResultsScreen(props: Screen) {
  return (
    <LoadedScreen
      {...props}
      title={words.LIST_TITLE}
      load={() => call('loadResults')}
      again={null}
    >
      {({offered, indicators}) => (
        <Lists
          {...props}
          offered={offered}
          known={indicators.map(({name}) => indicatorKey(name))}
        />
      )}
    </LoadedScreen>
  );
}

interface Lists extends Screen {
  readonly offered: readonly NewIndicator[];
  /** By their keys. */
  readonly known: readonly string[];
}

function Lists(props: Lists) {
  const {offered, known, state} = props;
  const [from, setFrom] = useState<From>('ours');
  const [district, setDistrict] = useState<ResultListPreview | null>(null);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const list = from === 'ours' ? offered : district?.indicators;
  const fresh = list?.filter(({name}) => !known.includes(indicatorKey(name)));
  useKeyboardKept(fresh ? from : null);
  const source = (
    <>
      <p class="hint">{words.LIST_INTRO}</p>
      <Radios
        id="from"
        legend={words.FROM}
        options={[
          {value: 'ours', label: words.OURS},
          {value: 'district', label: words.DISTRICTS},
        ]}
        chosen={from}
        onChange={value => setFrom(value as From)}
      />
      {from === 'district' && (
        <ListSource
          text={text}
          error={trouble}
          onText={typed => {
            setText(typed);
            setDistrict(null);
            setTrouble(undefined);
          }}
          onTrouble={setTrouble}
        />
      )}
      {from === 'district' && district && (
        <ResultProblems problems={district.problems} />
      )}
    </>
  );
  const look = async () => {
    const outcome = await props.act.write({
      name: 'previewResults',
      argument: {text},
      label: words.LOOKING,
    });
    if (!outcome) return;
    if (outcome.done) setDistrict(outcome.answer);
    else setTrouble(outcome.failure.message);
  };
  if (fresh)
    return (
      <Choice
        key={from}
        {...props}
        list={fresh}
        had={(list?.length ?? 0) - fresh.length}
        source={source}
      />
    );
  return (
    <Page
      {...props}
      title={words.LIST_TITLE}
      onSubmit={() => text.trim() !== '' && void look()}
      buttons={
        <Primary
          label={words.LOOK}
          waiting={state.waiting}
          disabled={text.trim() === ''}
        />
      }
    >
      {source}
    </Page>
  );
}

interface Choice extends Screen {
  readonly list: readonly NewIndicator[];
  /** How many of the list the school has already. */
  readonly had: number;
  readonly source: ComponentChildren;
}

/** By the name of the indicator; null where its tick was taken away again. */
type Chosen = ReadonlyMap<string, Adapted | null>;

function Choice(props: Choice) {
  const {list, had, source, state, act} = props;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [operation, renew] = useState(newOperation);
  const [isChecked, setChecked] = useState(false);
  const ticked = list.filter(({name}) => chosen.get(name));
  const change = (name: string, to: Adapted | null) => {
    renew(newOperation());
    setChosen(new Map(chosen).set(name, to));
  };
  const add = async () => {
    setChecked(true);
    const isWrong = ticked.some(({name}) =>
      [chosen.get(name)!.baseline, chosen.get(name)!.target].some(
        text => text.trim() !== '' && parseFigure(text) === undefined,
      ),
    );
    if (isWrong) return focusWrong();
    const indicators = ticked.map(each =>
      adapted(each, chosen.get(each.name)!),
    );
    const outcome = await act.report({
      name: 'adoptResults',
      argument: {operation, indicators},
      label: words.ADDING,
      said: ({adopted: count, warnings}) => ({
        text: sentences(words.added(count), warnings),
        tone: 'done',
        undo: operation,
      }),
    });
    if (outcome?.done) act.back();
  };
  return (
    <Page
      {...props}
      title={words.LIST_TITLE}
      onSubmit={() => ticked.length > 0 && void add()}
      buttons={
        state.planner.canEdit && (
          <Primary
            label={words.add(ticked.length)}
            waiting={state.waiting}
            disabled={ticked.length === 0}
          />
        )
      }
    >
      {source}
      {list.length === 0 && <p class="empty">{words.NOTHING_OFFERED}</p>}
      {had > 0 && list.length > 0 && <p class="hint">{words.had(had)}</p>}
      <ul class="cards">
        {list.map((each, index) => (
          <OfferedIndicator
            key={each.name}
            id={`offered-${index}`}
            indicator={each}
            adapted={chosen.get(each.name) ?? null}
            isChecked={isChecked}
            onChange={to => change(each.name, to)}
          />
        ))}
      </ul>
    </Page>
  );
}
