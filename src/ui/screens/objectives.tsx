/** A teacher's month: several objectives for one class, in few keystrokes. */
import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import type {ObjectiveRow} from '../../contract/rows';
import {isSameName} from '../lookup';
import {freshKey, type Entry, type ObjectiveValues} from '../objective-values';
import {useObjectives, type ObjectivesForm} from '../objectives-form';
import {Primary} from '../parts/buttons';
import {ClassFields} from '../parts/class-fields';
import {CopyObjectives} from '../parts/copy-objectives';
import {EntryList} from '../parts/entry-list';
import {SelectField} from '../parts/field';
import {OwnObjectives} from '../parts/own-objectives';
import {Page} from '../parts/page';
import {PasteList} from '../parts/paste-list';
import {PaybackCard} from '../parts/payback';
import {Found, Trouble} from '../parts/saving';
import type {Screen} from '../screen';
import {useStandards} from '../standards-list';
import {takeTyped} from '../typed-ahead';
import {copyFrom} from '../words/copy-from';
import {monthAfter, monthTitle} from '../words/date';
import * as words from '../words/objectives';
import * as pasting from '../words/paste';

/** What is shown instead of the form. */
type Instead = {readonly pasted: string} | 'copy' | null;

export function ObjectivesScreen(props: Screen) {
  const {state, act} = props;
  const {month} = state.view;
  const list = useStandards(act);
  const form = useObjectives(props, list.standards);
  const [instead, setInstead] = useState<Instead>(null);
  const [focus, setFocus] = useState<{readonly id: string} | null>(null);
  const {values} = form;
  const canCopy = state.view.lists.before.teachers.some(teacher =>
    isSameName(teacher, values.teacher),
  );
  useLayoutEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);
  // Another month keeps the keyboard where it was.
  useEffect(() => {
    if (document.activeElement?.tagName === 'H1') begin(values);
  }, []);

  const close = (id: string) => {
    setInstead(null);
    setFocus({id});
  };
  const fill = (fresh: readonly Partial<Omit<Entry, 'key'>>[]) => {
    form.fill(fresh);
    act.say({text: pasting.added(fresh.length), tone: 'note'});
    close(`standards-${freshKey(values.entries)}`);
  };
  if (instead === 'copy')
    return (
      <CopyObjectives
        {...props}
        teacher={values.teacher}
        onAdd={rows => fill(rows.map(copyOf))}
        onClose={() => close('copy')}
      />
    );
  if (instead)
    return (
      <PasteList
        {...props}
        text={instead.pasted}
        standards={list.standards}
        onAdd={fill}
        onClose={() => close('paste')}
      />
    );
  return (
    <Page
      {...props}
      title={words.title(month)}
      onSubmit={form.submit}
      buttons={<Buttons {...props} form={form} />}
    >
      {form.payback && <PaybackCard payback={form.payback} view={state.view} />}
      <Found
        isFound={form.draft.isFound && !form.isLocked}
        onDiscard={form.restart}
      />
      <fieldset
        class="plain"
        disabled={form.isLocked}
        onKeyDown={event => typeOn(event, boxOf(values))}
      >
        <MonthField {...props} form={form} />
        <ClassFields
          values={values}
          lists={state.view.lists}
          faults={form.faults}
          onChange={form.draft.change}
        />
        <div class="buttons shortcuts">
          <button
            type="button"
            id="paste"
            onClick={() => setInstead({pasted: ''})}
          >
            {pasting.OPEN}
          </button>
          {canCopy && (
            <button type="button" id="copy" onClick={() => setInstead('copy')}>
              {copyFrom(monthAfter(month, -1))}
            </button>
          )}
        </div>
        <EntryList
          form={form}
          list={list}
          onPasteList={pasted => setInstead({pasted})}
        />
      </fieldset>
      <OwnObjectives {...props} teacher={values.teacher} />
    </Page>
  );
}

/** In the first input that is needed and blank; where she has begun to type already, in the box of codes. */
function begin({grades, teacher, entries}: ObjectiveValues): void {
  const typed = takeTyped();
  const box = boxOf({entries});
  if (typed !== '' || (grades.length > 0 && teacher.trim() !== ''))
    return typeInto(box, typed);
  document
    .querySelector<HTMLElement>(grades.length > 0 ? '#teacher' : '.chip input')
    ?.focus();
}

/** Of codes, in the last entry. */
const boxOf = ({entries}: Pick<ObjectiveValues, 'entries'>) =>
  `standards-${entries[entries.length - 1]!.key}`;

/** Who types on a grade, where letters mean nothing, has gone on to the codes. */
function typeOn(event: KeyboardEvent, box: string): void {
  const {key, target, ctrlKey, metaKey, altKey} = event;
  const isText = [...key].length === 1 && key !== ' ';
  if (!isText || ctrlKey || metaKey || altKey) return;
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox')
    return;
  event.preventDefault();
  typeInto(box, key);
}

/** As if it were typed there. */
function typeInto(id: string, text: string): void {
  const box = document.getElementById(id);
  box?.focus();
  if (text === '' || !(box instanceof HTMLInputElement)) return;
  box.value += text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

interface Formed extends Screen {
  readonly form: ObjectivesForm;
}

function Buttons({state, form}: Formed) {
  const {draft, saving, isLocked, send} = form;
  return (
    <>
      <Trouble
        failure={state.waiting ? null : saving.trouble}
        isUnsure={isLocked}
        onRetry={() => void send(draft.sent!)}
        onRelease={() => {
          draft.hold(null);
          saving.clear();
        }}
      />
      <Primary label={words.SAVE} waiting={state.waiting} disabled={isLocked} />
    </>
  );
}

function MonthField({state, act, form}: Formed) {
  const {month, lists} = state.view;
  const months = [...new Set([...lists.months, month])].sort();
  return (
    <SelectField
      id="objectives-month"
      label={words.MONTH}
      value={month}
      options={months.map(value => ({value, label: monthTitle(value)}))}
      onChange={chosen => {
        form.draft.move(chosen);
        void act.openMonth(chosen);
      }}
    />
  );
}

function copyOf(row: ObjectiveRow): Partial<Omit<Entry, 'key'>> {
  const {standards, objective, priority, notes, grades, subject} = row;
  return {standards, objective, priority, notes, grades, subject};
}
