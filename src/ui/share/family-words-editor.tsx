/** Writes an objective's words for families, in three languages. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {HandoutView} from '../../contract/sharing';
import {type FamilyWords, WORDS_OF} from '../../domain/handout/family-words';
import {LANGUAGES} from '../../domain/language';
import {attempt} from '../attempt';
import {call} from '../call';
import {failure} from '../failure';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {WordsField} from '../parts/field';
import {unlessWaiting} from '../parts/unless-waiting';
import {CANCEL} from '../words/buttons';
import * as words from '../words/family-handout';
import type {Say} from './said';

/** An objective as it was when its words were opened. */
export type Written = HandoutView['objectives'][number] & {
  readonly id: string;
};

/** What is being written, kept while another view is looked at. */
export interface Draft {
  readonly objective: Written;
  readonly written: FamilyWords;
}

export function FamilyWordsEditor({
  draft: {objective, written},
  say,
  onWrite,
  onSaved,
  onClose,
}: {
  readonly draft: Draft;
  readonly say: Say;
  readonly onWrite: (written: FamilyWords) => void;
  /** Also when they are taken back, which may be later, beside another objective. */
  readonly onSaved: (words: FamilyWords) => void;
  readonly onClose: () => void;
}) {
  const base = objective.words;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const {save, isSaving, trouble} = useSaving(objective.id, base, {
    say,
    onSaved,
    onClose,
  });
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        save(written);
      }}
      onKeyDown={event => {
        if (event.key === 'Escape' && written === base) onClose();
      }}
    >
      <h2 ref={title} tabIndex={-1}>
        {words.EDIT_TITLE}
      </h2>
      {objective.objective !== '' && (
        <div class="objective">
          <small>{words.TEACHERS}</small>
          <span dir="auto">{objective.objective}</span>
        </div>
      )}
      <p class="hint">{words.HINT}</p>
      {LANGUAGES.map(language => (
        <WordsField
          key={language}
          id={`words-${language}`}
          label={words.inLanguage(words.OTHER_LANGUAGES[language])}
          value={written[WORDS_OF[language]]}
          onChange={text => onWrite({...written, [WORDS_OF[language]]: text})}
        />
      ))}
      {trouble && (
        <p class="error" role="alert">
          {trouble}
        </p>
      )}
      <div class="buttons">
        <Primary label={words.SAVE} waiting={isSaving ? words.SAVING : null} />
        <button type="button" {...unlessWaiting(isSaving, onClose)}>
          {CANCEL}
        </button>
      </div>
    </form>
  );
}

const pause = (milliseconds: number) =>
  new Promise<void>(resolve => setTimeout(resolve, milliseconds));

/** One intent is sent under one name, until its words are changed. */
function useSaving(
  id: string,
  base: FamilyWords,
  {
    say,
    onSaved,
    onClose,
  }: {
    readonly say: Say;
    readonly onSaved: (words: FamilyWords) => void;
    readonly onClose: () => void;
  },
) {
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const sent = useRef<{operation: string; text: string} | null>(null);
  const undo = async (operation: string) => {
    say(null);
    try {
      await call('undo', {operation});
      onSaved(base);
      say({text: words.UNDONE, tone: 'done'});
    } catch (error) {
      say({text: failure(error).message, tone: 'trouble'});
    }
  };
  const save = async (written: FamilyWords) => {
    if (isSaving) return;
    const text = JSON.stringify(written);
    if (sent.current?.text !== text)
      sent.current = {operation: newOperation(), text};
    const {operation} = sent.current;
    setTrouble(null);
    setSaving(true);
    const outcome = await attempt(
      () => call('saveFamilyWords', {operation, id, base, ...written}),
      {pause, again: () => undefined},
    );
    setSaving(false);
    if (!outcome.done) return setTrouble(outcome.failure.message);
    const {words: saved, warnings} = outcome.answer;
    onSaved(saved);
    onClose();
    say({
      text: [words.SAVED, ...warnings].join(' '),
      tone: warnings.length > 0 ? 'note' : 'done',
      onUndo: () => void undo(operation),
    });
  };
  return {
    save: (written: FamilyWords) => void save(written),
    isSaving,
    trouble,
  };
}
