/** The heat-grid as a table: a number and a word in each square; pressing one opens why, in the row below. */
import {useState} from 'preact/hooks';
import type {Area} from '../../domain/area';
import {AREA_TITLES} from '../words/area';
import {gradeTitle} from '../words/grade';
import {outOf, percentWords} from '../words/headline';
import * as words from '../words/heat';
import {dotted} from '../words/joined';
import {STATES} from '../words/objective';
import {COVERAGE} from '../words/report';
import {CellList} from './cell-list';
import type {GroupedBy, Heat, HeatRow, Square} from './heat';
import {CELL_TONES, toneOf} from './square-tone';

export function HeatGrid({
  heat,
  by,
  caption,
}: {
  readonly heat: Heat;
  readonly by: GroupedBy;
  readonly caption: string;
}) {
  const [open, setOpen] = useState('');
  const toggle = (key: string) => setOpen(key === open ? '' : key);
  return (
    <table class="heat">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {heat.areas.map(area => (
            <th key={area} scope="col">
              {AREA_TITLES[area]}
            </th>
          ))}
          <th scope="col">{COVERAGE}</th>
        </tr>
      </thead>
      <tbody>
        {heat.rows.map(row => (
          <Row
            key={row.key}
            row={row}
            by={by}
            areas={heat.areas}
            open={open}
            toggle={toggle}
          />
        ))}
      </tbody>
      {heat.rows.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{words.WHOLE}</th>
            {[...heat.squares, heat].map((square, index) => (
              <td key={index} class={toneOf(square)}>
                <Numbers square={square} />
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Row({
  row,
  by,
  areas,
  open,
  toggle,
}: {
  readonly row: HeatRow;
  readonly by: GroupedBy;
  readonly areas: readonly Area[];
  readonly open: string;
  readonly toggle: (key: string) => void;
}) {
  const name = rowName(row, by);
  const keyOf = (area: Area) => `why-${by}-${row.key}-${area}`;
  const shown = areas.findIndex(area => keyOf(area) === open);
  return (
    <>
      <tr>
        <RowHead row={row} by={by} name={name} />
        {row.squares.map((square, index) => {
          const key = keyOf(areas[index]!);
          return (
            <td key={key} class={shownTone(square, by)}>
              <button
                type="button"
                aria-expanded={open === key}
                aria-controls={open === key ? key : undefined}
                aria-label={`${name}, ${AREA_TITLES[areas[index]!]}: ${squareWords(square, by)}`}
                onClick={() => toggle(key)}
              >
                <Numbers square={square} by={by} />
              </button>
            </td>
          );
        })}
        <td class={toneOf(row)}>
          <Numbers square={row} />
        </td>
      </tr>
      {shown >= 0 && (
        <tr class="why" id={open}>
          <td
            colSpan={areas.length + 2}
            onKeyDown={event => {
              if (event.key === 'Escape') toggle(open);
            }}
          >
            <h3 class="clamped" dir="auto">
              {dotted(
                by === 'objective' ? '' : name,
                AREA_TITLES[areas[shown]!],
              )}
            </h3>
            <CellList cells={row.squares[shown]!.cells} />
          </td>
        </tr>
      )}
    </>
  );
}

function RowHead({
  row,
  by,
  name,
}: {
  readonly row: HeatRow;
  readonly by: GroupedBy;
  readonly name: string;
}) {
  const first = row.squares[0]?.cells[0]?.row;
  return (
    <th scope="row">
      <span class="clamped" dir="auto">
        {name}
      </span>
      {by === 'objective' && first ? (
        <small dir="auto">{first.teacher}</small>
      ) : (
        <small>{words.rowCount(row.objectives)}</small>
      )}
    </th>
  );
}

/** As people call the row. */
function rowName({key, squares}: HeatRow, by: GroupedBy): string {
  if (by === 'objective') {
    const row = squares[0]?.cells[0]?.row;
    const said = [row?.standards.join(', '), row?.objective];
    return said.filter(Boolean).join(' ') || words.UNKNOWN.objective;
  }
  if (key === '') return words.UNKNOWN[by];
  return by === 'grade' ? gradeTitle(key) : key;
}

/** A single cell says its state; several say how many of them are covered. */
function Numbers({
  square,
  by,
}: {
  readonly square: Square;
  readonly by?: GroupedBy;
}) {
  const {expected, covered, cells} = square;
  const [first] = cells;
  if (by === 'objective' && first) {
    const {sign, word} = STATES[first.state];
    return (
      <>
        <b aria-hidden="true">{sign}</b>
        <small>{word}</small>
      </>
    );
  }
  if (expected === 0) return <small>{words.SQUARES.nothing}</small>;
  return (
    <>
      <b>{percentWords(covered, expected)}</b>
      <small>{outOf(covered, expected)}</small>
    </>
  );
}

function shownTone(square: Square, by: GroupedBy): string {
  const [first] = square.cells;
  return by === 'objective' && first ? CELL_TONES[first.state] : toneOf(square);
}

function squareWords(square: Square, by: GroupedBy): string {
  const [first] = square.cells;
  if (by === 'objective' && first) return STATES[first.state].word;
  const {expected, covered} = square;
  return expected === 0
    ? words.SQUARES.nothing
    : `${percentWords(covered, expected)}, ${outOf(covered, expected)}, ${words.SQUARES[toneOf(square)]}`;
}
