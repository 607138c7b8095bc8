/** Buttons that wait, and buttons that ask once more. */
import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {CANCEL} from '../words/buttons';
import {unlessWaiting} from './unless-waiting';

/** The one blue button of a screen; Alt+S presses it. */
export function Primary({
  label,
  waiting,
  disabled = false,
  onPress,
}: {
  readonly label: string;
  /** What it says while something is under way. */
  readonly waiting: string | null;
  readonly disabled?: boolean;
  /** Left out inside a form, which it submits. */
  readonly onPress?: () => void;
}) {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      class="action"
      data-primary
      aria-keyshortcuts="Alt+S"
      {...unlessWaiting(waiting !== null || disabled, onPress)}
    >
      {waiting ?? label}
    </button>
  );
}

interface Confirming {
  readonly label: string;
  readonly question: string;
  /** Names the action, never "Yes"; the label again where it is left out. */
  readonly confirm?: string;
  readonly waiting: string | null;
  /** For what takes something away. */
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly children?: ComponentChildren;
}

/** A button whose effect is confirmed in place; Escape takes it back. */
export function Confirmed(props: Confirming) {
  const {label, waiting, onConfirm} = props;
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && !isAsking) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const close = () => setAsking(false);
  if (isAsking)
    return (
      <Question
        {...props}
        onConfirm={() => {
          close();
          onConfirm();
        }}
        onCancel={close}
      />
    );
  return (
    <button
      type="button"
      ref={opener}
      {...unlessWaiting(waiting !== null, () => setAsking(true))}
    >
      {label}
    </button>
  );
}

function Question({
  label,
  question,
  confirm = label,
  isDanger = false,
  onConfirm,
  onCancel,
  children,
}: Confirming & {readonly onCancel: () => void}) {
  const yes = useRef<HTMLButtonElement>(null);
  // Before anything is drawn: Escape right after the click must find the question.
  useLayoutEffect(() => yes.current?.focus(), []);
  return (
    <div
      class="confirm"
      role="group"
      aria-label={question}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p>{question}</p>
      {children}
      <div class="buttons">
        <button
          type="button"
          class={isDanger ? 'danger' : ''}
          ref={yes}
          onClick={onConfirm}
        >
          {confirm}
        </button>
        <button type="button" onClick={onCancel}>
          {CANCEL}
        </button>
      </div>
    </div>
  );
}
