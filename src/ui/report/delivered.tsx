/** What took place against what was planned. */
import type {ReportView} from '../../contract/report';
import {percentWords} from '../words/headline';
import * as words from '../words/report-delivered';
import {DataTable} from './data-table';
import {Definitions} from './definitions';
import {activityTable, areaTable, monthTable} from './delivered-table';
import {minutesWords} from './minutes-words';
import {textLines} from './table';
import {TakeOut} from './take-out';

export function DeliveredView({report}: {readonly report: ReportView}) {
  const sentences = deliveredSentences(report);
  return (
    <>
      <div class="content">
        <section class="headlines">
          {sentences.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <DataTable table={areaTable(report)} />
        <DataTable table={monthTable(report)} />
        <DataTable table={activityTable(report)} />
        <Definitions lines={words.DEFINITIONS} />
      </div>
      <TakeOut
        table={() => ({
          ...activityTable(report),
          title: words.file(report.month),
        })}
        text={() => [...sentences, '', ...textLines(areaTable(report))]}
      />
    </>
  );
}

function deliveredSentences({delivered}: ReportView): readonly string[] {
  const {activities, withoutMinutes, plannedMinutes, deliveredMinutes, people} =
    delivered;
  if (activities === 0) return [words.NO_ACTIVITIES];
  return [
    words.activities(delivered.delivered, activities),
    words.minutes(
      minutesWords(deliveredMinutes),
      minutesWords(plannedMinutes),
      percentWords(deliveredMinutes, plannedMinutes),
    ),
    words.people(people.attended, people.expected, people.activities),
    ...(withoutMinutes > 0 ? [words.withoutMinutes(withoutMinutes)] : []),
  ];
}
