/** The objectives of a form one below the other; Enter goes from each to the next. */
import {useLayoutEffect, useState} from 'preact/hooks';
import {blankEntry, freshKey, type Entry} from '../objective-values';
import type {ObjectivesForm} from '../objectives-form';
import {isSplit, pastedLines, type Box} from '../pasted-lines';
import type {StandardsList} from '../standards-list';
import * as words from '../words/objectives';
import {EntryFields} from './entry-fields';

export function EntryList({
  form,
  list,
  onPasteList,
}: {
  readonly form: ObjectivesForm;
  readonly list: StandardsList;
  /** Told of several lines that were pasted into one box. */
  readonly onPasteList: (text: string) => void;
}) {
  const {draft, values, faults, subjectOf} = form;
  const {entries} = values;
  const [added, setAdded] = useState<Pick<Entry, 'key'> | null>(null);

  // The next entry exists only after drawing; the typing goes on there at once, so that no letter goes astray.
  useLayoutEffect(() => {
    if (added) focusEntry(added);
  }, [added]);

  const change = (key: number, part: Partial<Entry>) =>
    draft.change({
      entries: entries.map(entry =>
        entry.key === key ? {...entry, ...part} : entry,
      ),
    });
  const add = () => {
    const key = freshKey(entries);
    draft.change({entries: [...entries, blankEntry(key)]});
    setAdded({key});
  };
  const paste = (entry: Entry, box: Box, event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    const lines = pastedLines(text, list.standards.isCode);
    const isBlank =
      entry.objective === '' && (box === 'objective' || !entry.typing);
    if (!isBlank || !isSplit(lines, box)) return;
    event.preventDefault();
    const [line] = lines;
    if (lines.length > 1) onPasteList(text);
    else if (line)
      change(entry.key, {
        standards: [entry.standards, line.standards].filter(Boolean).join(', '),
        objective: line.objective,
      });
  };
  const remove = (entry: Entry) =>
    draft.change({entries: entries.filter(one => one !== entry)});
  return (
    <>
      {entries.map((entry, index) => (
        <EntryFields
          key={entry.key}
          entry={entry}
          list={list}
          grades={values.grades}
          subject={values.subject}
          ownSubject={subjectOf(entry)}
          number={index + 1}
          fault={faults.entry}
          onChange={part => change(entry.key, part)}
          onEnter={() => {
            const next = entries[index + 1];
            if (next) focusEntry(next);
            else add();
          }}
          onPaste={(box, event) => paste(entry, box, event)}
          onRemove={entries.length > 1 ? () => remove(entry) : undefined}
        />
      ))}
      <button type="button" class="link" onClick={add}>
        {words.ADD_ENTRY}
      </button>
    </>
  );
}

function focusEntry({key}: Pick<Entry, 'key'>): void {
  document.getElementById(`standards-${key}`)?.focus();
}
