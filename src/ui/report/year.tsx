/** The school year of a grade and subject: which standard was served when and where, and how deeply. */
import {useState} from 'preact/hooks';
import type {ReportView, YearView as Year} from '../../contract/report';
import {call} from '../call';
import {Loaded} from '../parts/loaded';
import {gradeTitle} from '../words/grade';
import {GRADE, SUBJECT} from '../words/report';
import * as words from '../words/report-year';
import {DataTable} from './data-table';
import {Definitions} from './definitions';
import {Pick} from './pick';
import {textLines} from './table';
import {TakeOut} from './take-out';
import {YearGrid} from './year-grid';
import {YearTab} from './year-tab';
import {domainTable, yearTable} from './year-table';

export function YearView({report}: {readonly report: ReportView}) {
  const {month, year: choices} = report;
  const [chosen, choose] = useState(choices[0] ?? null);
  if (chosen === null)
    return (
      <div class="content">
        <p>{words.NO_CHOICE}</p>
      </div>
    );
  const {grade, subject} = chosen;
  const ofGrade = choices.filter(each => each.grade === grade);
  const grades = [...new Set(choices.map(each => each.grade))];
  return (
    <>
      <div
        class="content lead choice-line"
        role="group"
        aria-label={words.CHOOSE}
      >
        <Pick
          id="grade"
          label={GRADE}
          value={grade}
          options={grades.map(value => ({value, label: gradeTitle(value)}))}
          onChange={value => {
            const its = choices.filter(each => each.grade === value);
            choose(its.find(each => each.subject === subject) ?? its[0]!);
          }}
        />
        <Pick
          id="subject"
          label={SUBJECT}
          value={subject}
          options={ofGrade.map(each => ({
            value: each.subject,
            label: each.subject,
          }))}
          onChange={value =>
            choose(ofGrade.find(each => each.subject === value)!)
          }
        />
      </div>
      <Loaded
        key={`${grade} ${subject}`}
        load={() => call('loadYear', {month, grade, subject})}
        again={month}
      >
        {year => <Standards year={year} />}
      </Loaded>
    </>
  );
}

function Standards({year}: {readonly year: Year}) {
  const [by, setBy] = useState<keyof typeof words.BY>('months');
  const sentences = yearSentences(year);
  return (
    <>
      <div class="content">
        <section class="headlines">
          {sentences.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <Pick
          id="columns"
          label={words.COLUMNS}
          value={by}
          options={[
            {value: 'months', label: words.BY.months},
            {value: 'areas', label: words.BY.areas},
          ]}
          onChange={setBy}
        />
        <YearGrid year={year} by={by} />
        <DataTable table={domainTable(year)} />
        <YearTab year={year} />
        <Definitions lines={words.DEFINITIONS} />
      </div>
      <TakeOut
        table={() => yearTable(year)}
        text={() => [
          `${gradeTitle(year.grade)}, ${year.subject}`,
          ...sentences,
          '',
          ...textLines(domainTable(year)),
        ]}
      />
    </>
  );
}

function yearSentences({whole, months, month}: Year): readonly string[] {
  const {named, supported, standards, balance} = whole;
  return [
    words.breadth(named, supported, standards, months[0] ?? month),
    ...(balance === null ? [] : [words.balance(balance.toFixed(2), supported)]),
  ];
}
