/** Somebody changed the row meanwhile: both versions side by side, nothing overwritten. */
import {useEffect, useState} from 'preact/hooks';
import {focusTitle} from '../focus';
import {merge} from '../merge';
import type {Screen} from '../screen';
import * as words from '../words/saving';
import {Primary} from './buttons';
import {Radios} from './choices';
import {Page} from './page';

export interface Words<Row> {
  readonly label: (field: keyof Row & string) => string;
  readonly value: (field: keyof Row & string, row: Row) => string;
}

/** A choice, field by field; the row as chosen is then saved against theirs. */
export function Clash<Row extends object>({
  state,
  act,
  base,
  theirs,
  mine,
  words: {label, value},
  onSettle,
}: Screen & {
  readonly base: Row;
  readonly theirs: Row;
  readonly mine: Row;
  readonly words: Words<Row>;
  readonly onSettle: (chosen: Row) => void;
}) {
  const {merged, clashes, taken} = merge(base, theirs, mine);
  const [takes, setTakes] = useState<readonly string[]>([]);
  useEffect(focusTitle, []);
  const take = (field: string, isTheirs: boolean) =>
    setTakes([
      ...takes.filter(one => one !== field),
      ...(isTheirs ? [field] : []),
    ]);
  const settle = () => {
    const chosen = {...merged};
    for (const field of clashes)
      if (takes.includes(field)) chosen[field] = theirs[field];
    onSettle(chosen);
  };
  const shown = (field: keyof Row & string, row: Row) =>
    value(field, row) || words.BLANK;
  return (
    <Page
      state={state}
      act={act}
      title={words.CLASH_TITLE}
      onSubmit={settle}
      buttons={<Primary label={words.SAVE_CHOICE} waiting={state.waiting} />}
    >
      <p role="alert">{clashes.length > 0 ? words.CLASH : words.NO_CLASH}</p>
      {clashes.map(field => (
        <Radios
          key={field}
          id={`clash-${field}`}
          legend={label(field)}
          options={[
            {value: 'mine', label: words.MINE, hint: shown(field, mine)},
            {value: 'theirs', label: words.THEIRS, hint: shown(field, theirs)},
          ]}
          chosen={takes.includes(field) ? 'theirs' : 'mine'}
          onChange={choice => take(field, choice === 'theirs')}
        />
      ))}
      {taken.length > 0 && (
        <>
          <h2>{words.TAKEN}</h2>
          <dl>
            {taken.map(field => (
              <div key={field}>
                <dt>{label(field)}</dt>
                <dd>{shown(field, theirs)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Page>
  );
}
