/** Typed text that is not saved yet: it survives failures, other screens and a reload. */
import {useRef, useState} from 'preact/hooks';
import {drafts} from './kept';
import type {Place} from './place';

/** The form that a draft belongs to. */
export interface Form {
  readonly month: string;
  readonly place: Place;
}

export interface Draft<Values, Sent> {
  readonly values: Values;
  /** Sent, and no word of it yet: the same request is sent again, nothing else. */
  readonly sent: Sent | null;
  /** Whether these values were found again rather than typed just now. */
  readonly isFound: boolean;
  change(part: Partial<Values>): void;
  /** Keeps what is about to be sent; null once its outcome is known. */
  hold(sent: Sent | null): void;
  /** Forgets what was typed and begins from these values. */
  restart(values: Values): void;
  /** Takes what was typed along to the same form of another month. */
  move(month: string): void;
}

interface Stored<Values, Sent> {
  readonly form: Form;
  readonly values: Values;
  readonly sent: Sent | null;
}

const nameOf = ({month, place}: Form) => `${month} ${JSON.stringify(place)}`;

/** The draft of a form; the form that shows it is drawn anew for each form. */
export function useDraft<Values extends object, Sent>(
  form: Form,
  initial: () => Values,
): Draft<Values, Sent> {
  const name = nameOf(form);
  const [found] = useState(() => drafts.read<Stored<Values, Sent>>(name));
  const [isFound, setFound] = useState(found !== null);
  const [stored, setStored] = useState<Stored<Values, Sent>>(
    () => found ?? {form, values: initial(), sent: null},
  );
  // Two changes may come before the next drawing: each builds on the last, not on what is drawn.
  const latest = useRef(stored);

  const keep = (now: Stored<Values, Sent>) => {
    latest.current = now;
    drafts.write(name, now);
    setStored(now);
  };
  return {
    ...stored,
    isFound,
    change: part =>
      keep({...latest.current, values: {...latest.current.values, ...part}}),
    hold: sent => keep({...latest.current, sent}),
    restart(values) {
      drafts.drop(name);
      latest.current = {form, values, sent: null};
      setStored(latest.current);
      setFound(false);
    },
    move(month) {
      if (drafts.read(name) === null) return;
      const moved = {...form, month};
      drafts.write(nameOf(moved), {...latest.current, form: moved});
      drafts.drop(name);
    },
  };
}

/** The forms with typed text that waits to be saved. */
export function waitingForms(): readonly Form[] {
  return drafts
    .names()
    .map(name => drafts.read<Partial<Stored<unknown, unknown>>>(name)?.form)
    .filter(form => form !== undefined);
}

/** What was typed in a form and not saved yet; null for nothing. */
export function typedIn<Values>(form: Form): Values | null {
  return drafts.read<Stored<Values, unknown>>(nameOf(form))?.values ?? null;
}

export function forget(form: Form): void {
  drafts.drop(nameOf(form));
}
