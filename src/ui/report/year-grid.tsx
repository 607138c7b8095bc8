/** A row a standard, domain by domain: what serves it by month or by area, and the four figures of its depth. */
import type {YearView as Year} from '../../contract/report';
import type {YearCell} from '../../domain/report/depth';
import type {YearDomain, YearStandard} from '../../domain/report/year';
import {AREA_TITLES} from '../words/area';
import {monthName} from '../words/date';
import * as words from '../words/report-year';
import {minutesWords} from './minutes-words';

type By = keyof typeof words.BY;

export function YearGrid({year, by}: {readonly year: Year; readonly by: By}) {
  const columns =
    by === 'months'
      ? year.months.map(month => ({key: month, title: monthName(month)}))
      : year.byArea.map(({area}) => ({key: area, title: AREA_TITLES[area]}));
  const depth = [words.AREAS, words.ACTIVITIES, words.MINUTES, words.MONTHS];
  return (
    <table class={`heat standards by-${by}`}>
      <caption>{words.LEGEND}</caption>
      <thead>
        <tr>
          <th scope="col">{words.STANDARD}</th>
          {columns.map(({key, title}) => (
            <th key={key} scope="col" title={title}>
              {by === 'months' ? (
                <abbr title={title}>{title.slice(0, 3)}</abbr>
              ) : (
                title
              )}
            </th>
          ))}
          {depth.map(title => (
            <th key={title} scope="col" class="depth">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {year.domains.map(domain => (
        <Domain
          key={domain.domain}
          domain={domain}
          standards={year.standards.filter(
            each => each.domain === domain.domain,
          )}
          by={by}
          span={columns.length + depth.length + 1}
        />
      ))}
    </table>
  );
}

function Domain({
  domain,
  standards,
  by,
  span,
}: {
  readonly domain: YearDomain;
  readonly standards: readonly YearStandard[];
  readonly by: By;
  readonly span: number;
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={span} class="domain">
          {domain.label} <small>{spreadWords(domain)}</small>
        </th>
      </tr>
      {standards.map(standard => (
        <tr key={standard.key}>
          <th scope="row">
            {standard.code}{' '}
            <small class="clamped" dir="auto">
              {standard.label || standard.text}
            </small>
          </th>
          {standard[by].map((cell, index) => (
            <Served key={index} cell={cell} />
          ))}
          <td class="depth">{standard.depth.areas}</td>
          <td class="depth">{standard.depth.activities}</td>
          <td class="depth">{minutesWords(standard.depth.minutes)}</td>
          <td class="depth">{standard.depth.months}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Served({cell}: {readonly cell: YearCell}) {
  const {activities, objectives, minutes} = cell;
  if (activities > 0)
    return (
      <td class="most">
        <b>{activities}</b>
        <small>{minutesWords(minutes)}</small>
      </td>
    );
  if (objectives > 0)
    return (
      <td class="none">
        <span role="img" aria-label={words.NAMED_ONLY}>
          ○
        </span>
      </td>
    );
  return <td />;
}

/** "Named 5 of 12, With an activity 4 of 12, Balance 0.71". */
function spreadWords({
  named,
  supported,
  standards,
  balance,
}: YearDomain): string {
  const figures = [
    `${words.NAMED} ${named}/${standards}`,
    `${words.SUPPORTED} ${supported}/${standards}`,
    ...(balance === null ? [] : [`${words.BALANCE} ${balance.toFixed(2)}`]),
  ];
  return figures.join(' · ');
}
