/** Each tab as a file of comma-separated values. */
import {useState} from 'preact/hooks';
import type {TableView} from '../../contract/sharing';
import {csvText} from '../../domain/csv';
import {TABLE_NAMES, type TableName} from '../../domain/table-name';
import {call} from '../call';
import {SelectField} from '../parts/field';
import {Loaded} from '../parts/loaded';
import * as words from '../words/outputs';
import * as share from '../words/share';
import type {Say} from './said';
import {fileName, saveFile} from '../save-file';

/** More would only be long; the file has all. */
const SHOWN = 20;

export function TablesView({say}: {readonly say: Say}) {
  const [table, setTable] = useState<TableName>('Objectives');
  const choose = (chosen: TableName) => {
    say(null);
    setTable(chosen);
  };
  return (
    <>
      <div class="panel">
        <SelectField
          id="table"
          label={words.TABLE}
          value={table}
          options={TABLE_NAMES.map(value => ({value, label: value}))}
          onChange={choose}
        />
        <p class="hint">{words.CSV_HINT}</p>
        {table === 'Partners' && <p class="notice">{words.CONTACTS}</p>}
      </div>
      <div class="preview flat">
        <Loaded
          key={table}
          load={() => call('loadTable', {table})}
          again={table}
        >
          {view => <Shown view={view} say={say} />}
        </Loaded>
      </div>
    </>
  );
}

function Shown({
  view: {table, rows},
  say,
}: {
  readonly view: TableView;
  readonly say: Say;
}) {
  const [headers, ...further] = rows;
  if (!headers) return <p>{words.NO_TABLE}</p>;
  const save = () => {
    const name = fileName([table], 'csv');
    saveFile(name, 'text/csv', csvText(rows));
    say({text: share.saved(name), tone: 'done'});
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="action" onClick={save}>
          {words.SAVE_CSV}
        </button>
        <span>
          {words.rows(further.length)}.{' '}
          {further.length > SHOWN && words.firstRows(SHOWN)}
        </span>
      </div>
      <div class="scrolled" role="region" aria-label={table} tabIndex={0}>
        <table class="plain">
          <thead>
            <tr>
              {headers.map((header, index) =>
                header === '' ? (
                  <td key={index} />
                ) : (
                  <th key={index} scope="col">
                    {textOf(header)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {further.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {headers.map((_, column) => (
                  <td key={column} dir="auto">
                    {textOf(row[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** As the file has it. */
const textOf = (cell: TableView['rows'][number][number] | undefined) =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : (cell ?? '');
