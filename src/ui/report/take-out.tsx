/** The foot of each part of the report: print it, save it, copy it. */
import {useState} from 'preact/hooks';
import {csvText} from '../../domain/csv';
import {copyText} from '../copy-text';
import {fileName, printPage, saveFile} from '../save-file';
import * as words from '../words/report';
import {type Table, csvRows} from './table';

export function TakeOut({
  table,
  text,
}: {
  /** What is saved as CSV; its title names the file. */
  readonly table: () => Table;
  /** What is copied below the table's title, a line each. */
  readonly text: () => readonly string[];
}) {
  const [said, say] = useState('');
  const save = () => {
    const made = table();
    const name = fileName([made.title], 'csv');
    saveFile(name, 'text/csv;charset=utf-8', csvText(csvRows(made)));
    say(words.saved(name));
  };
  const copy = async () => {
    const isCopied = await copyText([table().title, '', ...text()].join('\n'));
    say(isCopied ? words.COPIED : words.NOT_COPIED);
  };
  return (
    <div class="bottom foot">
      <div class="buttons">
        <button
          type="button"
          class="action"
          data-primary
          onClick={() => printPage([table().title])}
        >
          {words.PRINT}
        </button>
        <button type="button" onClick={save}>
          {words.SAVE}
        </button>
        <button type="button" onClick={() => void copy()}>
          {words.COPY}
        </button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
