/** What a form says of its saving: kept text that was found again, a try that came to nothing. */
import {useEffect, useRef} from 'preact/hooks';
import type {Failure} from '../failure';
import * as words from '../words/saving';

/** Told when a form opens with text typed earlier. */
export function Found({
  isFound,
  onDiscard,
}: {
  readonly isFound: boolean;
  readonly onDiscard: () => void;
}) {
  return isFound ? (
    <div class="notice">
      <p role="status">{words.FOUND}</p>
      <button type="button" class="link" onClick={onDiscard}>
        {words.START_AFRESH}
      </button>
    </div>
  ) : null;
}

/** Why nothing was saved, or that nobody knows yet; what was typed stays above it. */
export function Trouble({
  failure,
  isUnsure,
  isGone = false,
  onRetry,
  onRelease,
  onSaveAsNew,
}: {
  readonly failure: Failure | null;
  /** Sent and unanswered: only the same request may be sent again. */
  readonly isUnsure: boolean;
  /** The row to be changed is no longer there. */
  readonly isGone?: boolean;
  readonly onRetry: () => void;
  readonly onRelease: () => void;
  readonly onSaveAsNew?: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  if (!failure) return null;
  return (
    <div class="trouble" tabIndex={-1} ref={box}>
      <p role="alert">
        {isGone ? words.GONE : failure.message} {isUnsure && words.CHECK_HINT}
      </p>
      {isUnsure && (
        <div class="buttons">
          <button type="button" onClick={onRetry}>
            {words.CHECK_AGAIN}
          </button>
          <button type="button" class="link" onClick={onRelease}>
            {words.CHANGE_IT}
          </button>
        </div>
      )}
      {isGone && (
        <button type="button" onClick={onSaveAsNew}>
          {words.SAVE_AS_NEW}
        </button>
      )}
    </div>
  );
}
