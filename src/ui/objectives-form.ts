/** The form of a teacher's month: what is typed, its save, and what she gets back for it. */
import {useState} from 'preact/hooks';
import type {SaveObjectives} from '../contract/saves';
import type {Payback} from '../domain/payback';
import {useDraft} from './draft';
import {entrySubject} from './entry-subject';
import {focusWrong} from './focus';
import {isSameName} from './lookup';
import {
  blankEntry,
  codesOf,
  objectiveFaults,
  objectiveRequest,
  withEntries,
  type Entry,
  type ObjectiveValues,
} from './objective-values';
import {newOperation} from './operation';
import {remember, remembered, rememberedTeacher} from './remembered';
import {useSaving} from './saving';
import type {Screen} from './screen';
import type {Standards} from './standards';
import {here} from './state';
import {sentences} from './words/joined';
import * as words from './words/objectives';

export type ObjectivesForm = ReturnType<typeof useObjectives>;

export function useObjectives({state, act}: Screen, standards: Standards) {
  const {view, planner} = state;
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
  const [payback, setPayback] = useState<Payback | null>(null);
  const {values} = draft;
  const isLocked = draft.sent !== null;

  /** As it is saved: its own, that of its standards, that of the class. */
  const subjectOf = (entry: Entry) =>
    entry.subject ??
    entrySubject(
      standards.codesIn(codesOf(entry)).flatMap(({standard}) => standard ?? []),
      values.subject,
      lists.subjects,
    );
  const withSubject = (entry: Entry): Entry => {
    const subject = subjectOf(entry);
    return isSameName(subject, values.subject) ? entry : {...entry, subject};
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
    setPayback(outcome.answer.payback);
  };
  return {
    draft,
    values,
    isLocked,
    saving,
    payback,
    faults: isChecked ? objectiveFaults(values) : {},
    subjectOf,
    send,
    restart: () => draft.restart(blank()),
    submit() {
      if (isLocked) return;
      setChecked(true);
      if (Object.keys(objectiveFaults(values)).length > 0) return focusWrong();
      const named = {...values, entries: values.entries.map(withSubject)};
      void send(objectiveRequest(named, month, newOperation()));
    },
    /** Puts these after what was typed; a class that is not said yet is theirs. */
    fill(fresh: readonly Partial<Omit<Entry, 'key'>>[]) {
      draft.change({
        entries: withEntries(values, fresh),
        ...(values.grades.length === 0 && {grades: fresh[0]?.grades ?? []}),
      });
    },
  };
}
