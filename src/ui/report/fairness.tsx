/** Whether grades and subjects get their share; teachers only for who asks. */
import type {ReportView} from '../../contract/report';
import type {Comparison} from '../../domain/report/fairness';
import {gradeTitle} from '../words/grade';
import * as words from '../words/fairness';
import {percentWords} from '../words/headline';
import {GRADE, SUBJECT} from '../words/report';
import {DataTable} from './data-table';
import {Definitions} from './definitions';
import {comparisonTable, fairnessTable, teacherTable} from './fairness-table';
import {textLines} from './table';
import {TakeOut} from './take-out';

export function FairnessView({report}: {readonly report: ReportView}) {
  const {fairness} = report;
  const kinds = [
    {
      kind: 'grades',
      table: comparisonTable(words.GRADES, GRADE, fairness.grades, gradeTitle),
      comparison: fairness.grades,
      nameOf: gradeTitle,
    },
    {
      kind: 'subjects',
      table: comparisonTable(
        words.SUBJECTS,
        SUBJECT,
        fairness.subjects,
        asItIs,
      ),
      comparison: fairness.subjects,
      nameOf: asItIs,
    },
  ] as const;
  const sentences = kinds.flatMap(({kind, comparison, nameOf}) => [
    rangeWords(kind, comparison.range, nameOf),
    ...lessWords(comparison, nameOf),
  ]);
  return (
    <>
      <div class="content">
        <section class="headlines">
          {sentences.map(sentence => (
            <p key={sentence} class="clamped" dir="auto">
              {sentence}
            </p>
          ))}
        </section>
        {kinds.map(({kind, table, comparison}) => (
          <section key={kind}>
            <DataTable table={table} />
            {studentsWords(comparison).map(line => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        <details>
          <summary>{words.TEACHERS}</summary>
          <p>{words.TEACHERS_HINT}</p>
          <DataTable table={teacherTable(report)} />
        </details>
        <Definitions lines={words.DEFINITIONS} />
      </div>
      <TakeOut
        table={() => fairnessTable(report)}
        text={() => [
          ...sentences,
          ...kinds.flatMap(({table, comparison}) => [
            '',
            ...textLines(table),
            ...studentsWords(comparison),
          ]),
        ]}
      />
    </>
  );
}

const asItIs = (name: string) => name;

function studentsWords({portions}: Comparison): readonly string[] {
  const classes = sum(portions.map(({parity}) => parity.classes));
  const known = sum(portions.map(({parity}) => parity.counted));
  return classes > 0 ? [words.studentsKnown(known, classes)] : [];
}

/** None where nobody has less. */
function lessWords(
  {portions}: Comparison,
  nameOf: (name: string) => string,
): readonly string[] {
  const less = portions.filter(({parity}) => parity.flag === 'less');
  return less.length === 0
    ? []
    : [words.lessThanShare(less.map(({name}) => nameOf(name)))];
}

function rangeWords(
  kind: 'grades' | 'subjects',
  range: Comparison['range'],
  nameOf: (name: string) => string,
): string {
  if (range === null) return words.noRange(kind);
  const {low, high, lowest, highest, n} = range;
  if (low === high) return words.alike(kind, percentWords(low, 1), n);
  return words.range(
    kind,
    percentWords(low, 1),
    nameOf(lowest),
    percentWords(high, 1),
    nameOf(highest),
    n,
  );
}

const sum = (figures: readonly number[]) =>
  figures.reduce((sum, figure) => sum + figure, 0);
