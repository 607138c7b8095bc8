/** A teacher's objectives of last month, to be taken into the form: first those that nothing supported. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {ObjectiveRow} from '../../contract/rows';
import {carriedObjectives, isDue, type Carried} from '../carried-objectives';
import type {Screen} from '../screen';
import {CANCEL} from '../words/buttons';
import * as words from '../words/copy';
import {copyFrom} from '../words/copy-from';
import {monthAfter} from '../words/date';
import {classLine} from '../words/objectives';
import {dotted} from '../words/joined';
import {Primary} from './buttons';
import {EarlierMonth} from './earlier-month';
import {Page} from './page';

interface Copying extends Screen {
  readonly teacher: string;
  readonly onAdd: (rows: readonly ObjectiveRow[]) => void;
  readonly onClose: () => void;
}

export function CopyObjectives(props: Copying) {
  const screen = {...props, act: {...props.act, back: props.onClose}};
  const month = monthAfter(props.state.view.month, -1);
  return (
    <EarlierMonth {...screen} month={month} title={copyFrom(month)}>
      {before => <Choice {...screen} before={before} />}
    </EarlierMonth>
  );
}

function Choice(props: Copying & {readonly before: MonthView}) {
  const {state, before, teacher, onAdd, onClose} = props;
  const all = carriedObjectives(before, state.view, teacher);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    all.filter(isDue).map(({row}) => row.id),
  );
  const rows = all.map(({row}) => row).filter(({id}) => chosen.includes(id));
  const toggle = (id: string) =>
    setChosen(
      chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id],
    );
  return (
    <Page
      {...props}
      title={copyFrom(before.month)}
      onSubmit={() => rows.length > 0 && onAdd(rows)}
      buttons={
        <>
          <Primary
            label={words.addObjectives(rows.length)}
            waiting={state.waiting}
            disabled={rows.length === 0}
          />
          <button type="button" onClick={onClose}>
            {CANCEL}
          </button>
        </>
      }
    >
      {all.length === 0 ? (
        <p class="empty">{words.noObjectives(teacher, before.month)}</p>
      ) : (
        <fieldset>
          <legend>{words.choose(before.month)}</legend>
          {all.map(carried => (
            <label class="choice" key={carried.row.id}>
              <input
                type="checkbox"
                checked={chosen.includes(carried.row.id)}
                onChange={() => toggle(carried.row.id)}
              />
              <span>
                {carried.row.objective || carried.row.standards}
                <span class="hint">{hintOf(carried, state.view.month)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Page>
  );
}

function hintOf(carried: Carried, month: string): string {
  const {row, isSupported, isThere} = carried;
  const state = isSupported ? words.SUPPORTED : words.NOT_SUPPORTED;
  return dotted(
    row.objective === '' ? '' : row.standards,
    classLine({...row, teacher: ''}),
    isThere ? words.isThere(month) : state,
  );
}
