/** A teacher's month: several objectives for one class, in few keystrokes. */
import {useLayoutEffect, useState} from 'preact/hooks';
import {useDraft} from '../draft';
import {
  blankEntry,
  freshKey,
  objectiveFaults,
  objectiveRequest,
  withLines,
  type Entry,
  type ObjectiveValues,
} from '../objective-values';
import {isSplit, pastedLines, type Box} from '../pasted-lines';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {SelectField} from '../parts/field';
import {ClassFields, EntryFields} from '../parts/objective-fields';
import {OwnObjectives} from '../parts/own-objectives';
import {Page} from '../parts/page';
import {Found, Trouble} from '../parts/saving';
import {focusWrong} from '../focus';
import {here} from '../state';
import {remember, remembered, rememberedTeacher} from '../remembered';
import {useSaving} from '../saving';
import type {Screen} from '../screen';
import type {SaveObjectives} from '../../contract';
import {sentences} from '../words/joined';
import {monthTitle} from '../words/date';
import * as words from '../words/objectives';

export function ObjectivesScreen(props: Screen) {
  const {state, act} = props;
  const {view, planner, waiting} = state;
  const {month, lists} = view;
  const blank = (): ObjectiveValues => ({
    base: null,
    grades: remembered().grades ?? [],
    teacher: rememberedTeacher(planner.who),
    subject: remembered().subject ?? '',
    entries: [blankEntry(1)],
  });
  const draft = useDraft<ObjectiveValues, SaveObjectives>(
    {month, place: here(state)},
    blank,
  );
  const saving = useSaving('saveObjectives', act, draft);
  const [isChecked, setChecked] = useState(false);
  const [added, setAdded] = useState<Pick<Entry, 'key'> | null>(null);
  const {values} = draft;
  const faults = isChecked ? objectiveFaults(values) : {};
  const isLocked = draft.sent !== null;

  // The next entry exists only after drawing; the typing goes on there at once, so that no letter goes astray.
  useLayoutEffect(() => {
    if (added) document.getElementById(`standards-${added.key}`)?.focus();
  }, [added]);

  const change = (key: number, part: Partial<Entry>) =>
    draft.change({
      entries: values.entries.map(entry =>
        entry.key === key ? {...entry, ...part} : entry,
      ),
    });
  const add = () => {
    const key = freshKey(values.entries);
    draft.change({entries: [...values.entries, blankEntry(key)]});
    setAdded({key});
  };
  const enter = (index: number) => {
    const after = values.entries[index + 1];
    if (after) document.getElementById(`standards-${after.key}`)?.focus();
    else add();
  };
  const paste = (entry: Entry, box: Box, event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData?.getData('text') ?? '');
    const isBlank = entry[box] === '' && entry.objective === '';
    if (!isBlank || !isSplit(lines, box)) return;
    event.preventDefault();
    draft.change({entries: withLines(values.entries, entry.key, lines)});
    if (lines.length > 1) act.say({text: words.SPLIT_NOTE, tone: 'note'});
  };
  const send = async (request: SaveObjectives) => {
    const outcome = await saving.save(request, ({saved, warnings}) => ({
      text: sentences(words.saved(saved.length, month), warnings),
      tone: 'done',
      undo: request.operation,
    }));
    if (!outcome?.done) return;
    const {teacher, subject, grades} = request;
    remember({teacher, subject, grades});
    draft.restart({...blank(), grades, teacher, subject});
    setChecked(false);
    setAdded({key: 1});
  };
  const submit = () => {
    if (isLocked) return;
    setChecked(true);
    if (Object.keys(objectiveFaults(values)).length > 0) return focusWrong();
    void send(objectiveRequest(values, month, newOperation()));
  };
  const months = [...new Set([...lists.months, month])].sort();
  return (
    <Page
      {...props}
      title={words.title(month)}
      onSubmit={submit}
      buttons={
        <>
          <Trouble
            failure={waiting ? null : saving.trouble}
            isUnsure={isLocked}
            onRetry={() => void send(draft.sent!)}
            onRelease={() => {
              draft.hold(null);
              saving.clear();
            }}
          />
          <Primary label={words.SAVE} waiting={waiting} disabled={isLocked} />
        </>
      }
    >
      <Found
        isFound={draft.isFound && !isLocked}
        onDiscard={() => draft.restart(blank())}
      />
      <fieldset class="plain" disabled={isLocked}>
        <SelectField
          id="objectives-month"
          label={words.MONTH}
          value={month}
          options={months.map(value => ({value, label: monthTitle(value)}))}
          onChange={chosen => {
            draft.move(chosen);
            void act.openMonth(chosen);
          }}
        />
        <ClassFields
          values={values}
          lists={lists}
          faults={faults}
          onChange={draft.change}
        />
        {values.entries.map((entry, index) => (
          <EntryFields
            key={entry.key}
            entry={entry}
            number={index + 1}
            error={index === 0 ? faults.entries : undefined}
            onChange={part => change(entry.key, part)}
            onEnter={() => enter(index)}
            onPaste={(box, event) => paste(entry, box, event)}
            onRemove={
              values.entries.length > 1
                ? () =>
                    draft.change({
                      entries: values.entries.filter(one => one !== entry),
                    })
                : undefined
            }
          />
        ))}
        <button type="button" class="link" onClick={add}>
          {words.ADD_ENTRY}
        </button>
      </fieldset>
      <OwnObjectives {...props} teacher={values.teacher} />
    </Page>
  );
}
