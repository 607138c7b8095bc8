/** Selects in the sheet what the report talks about, and makes way for it. */
import {useState} from 'preact/hooks';
import type {Area} from '../../domain/area';
import {call, closeWindow} from '../call';
import {failure} from '../failure';
import {unlessWaiting} from '../parts/unless-waiting';
import {AREA_TITLES} from '../words/area';
import * as words from '../words/report';

export function Jump({
  id,
  areas,
  of,
}: {
  /** Of the objective; null where it has none yet. */
  readonly id: string | null;
  /** A button each; a single one needs no name. */
  readonly areas: readonly Area[];
  /** What is shown, for those who hear the button alone. */
  readonly of: string;
}) {
  const [isWaiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState('');
  if (id === null) return <small>{words.NO_ID}</small>;
  const show = async (area: Area) => {
    setWaiting(true);
    setTrouble('');
    try {
      const {shown} = await call('showRow', {table: 'Objectives', id, area});
      if (shown) closeWindow();
      else setTrouble(words.NOT_SHOWN);
    } catch (error) {
      setTrouble(failure(error).message);
    }
    setWaiting(false);
  };
  return (
    <span class="jump">
      {areas.length > 1 && <small>{words.SHOW}:</small>}
      {areas.map(area => (
        <button
          key={area}
          type="button"
          title={words.SHOW_HINT}
          aria-label={`${words.SHOW}: ${AREA_TITLES[area]}, ${of}`}
          {...unlessWaiting(isWaiting, () => void show(area))}
        >
          {areas.length > 1 ? AREA_TITLES[area] : words.SHOW}
        </button>
      ))}
      {trouble !== '' && <small role="alert">{trouble}</small>}
    </span>
  );
}
