/** One idea for a gap: what it is, why it is suggested, and a button that plans it. */
import type {NewActivity} from '../../contract/saves';
import type {Suggestion} from '../../contract/suggestions';
import {whenWords} from '../words/date';
import {dotted} from '../words/joined';
import * as words from '../words/suggestions';
import {translated} from '../words/translated';
import {unlessWaiting} from './unless-waiting';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** Whom this month has it for already; blank where it is new. */
  readonly already: string;
  /** The blue one. */
  readonly isFirst: boolean;
  readonly waiting: string | null;
  readonly onPlan: () => void;
  readonly onChange: () => void;
}

export function SuggestionCard(props: SuggestionCardProps) {
  const {suggestion, already, isFirst, waiting, onPlan, onChange} = props;
  const {proposal, reason, notices, onPlan: standing} = suggestion;
  const {activity, partner = ''} = standing ?? proposal;
  const plan = standing ? words.USE_IT : words.PLAN;
  const change = standing ? words.PLAN_ANOTHER : words.CHANGE_FIRST;
  return (
    <>
      <h3>{activity}</h3>
      <small class="reason">{translated(reason)}</small>
      {already && <span>{already}</span>}
      <span>{dotted(partner, daysOf(standing ?? proposal))}</span>
      {notices.map(notice => (
        <small key={notice} class="warning">
          {translated(notice)}
        </small>
      ))}
      <Details {...suggestion} />
      <div class="buttons">
        <button
          type="button"
          class={isFirst ? 'action' : ''}
          {...(isFirst && {
            'data-primary': true,
            'aria-keyshortcuts': 'Alt+S',
          })}
          aria-label={`${plan}: ${activity}`}
          {...unlessWaiting(waiting !== null, onPlan)}
        >
          {plan}
        </button>
        <button
          type="button"
          aria-label={`${change}: ${activity}`}
          {...unlessWaiting(waiting !== null, onChange)}
        >
          {change}
        </button>
      </div>
    </>
  );
}

function daysOf({when, startDate, endDate}: NewActivity): string {
  return dotted(when ?? '', whenWords('', startDate ?? null, endDate ?? null));
}

function Details({description, materials, families}: Suggestion) {
  if (description + materials + families === '') return null;
  return (
    <details>
      <summary>{words.DETAILS}</summary>
      {description && <p>{description}</p>}
      {materials && (
        <p>
          <strong>{words.MATERIALS}:</strong> {materials}
        </p>
      )}
      {families && (
        <p>
          <strong>{words.FAMILIES}:</strong> {families}
        </p>
      )}
    </details>
  );
}
