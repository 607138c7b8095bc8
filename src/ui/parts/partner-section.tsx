/** The month's partners: how much of their time is planned, and what to look at. */
import type {MonthView} from '../../contract/month';
import type {Screen} from '../screen';
import {dotted} from '../words/joined';
import * as words from '../words/partners';
import {translated} from '../words/translated';

export function Partners({state}: Screen) {
  const {partners} = state.view;
  return (
    <details>
      <summary>{words.title(partners)}</summary>
      {partners.length === 0 ? (
        <p class="hint">{words.NONE}</p>
      ) : (
        <ul class="areas">
          {partners.map(partner => (
            <PartnerLine key={partner.partner} partner={partner} />
          ))}
        </ul>
      )}
    </details>
  );
}

function PartnerLine({
  partner,
}: {
  readonly partner: MonthView['partners'][number];
}) {
  const {role, contact, notice} = partner;
  const {share, state} = words.loadOf(partner);
  return (
    <li>
      <span>{partner.partner}</span>
      <span class="count">{words.loadWords(partner)}</span>
      {share !== null && (
        <span class={`bar ${state}`} aria-hidden="true">
          <span style={{width: `${Math.min(100, 100 * share)}%`}} />
        </span>
      )}
      {(role || contact) && <small>{dotted(role, contact)}</small>}
      {notice && <small class="warning">{translated(notice)}</small>}
    </li>
  );
}
