/** What part of the month is shown: six lists, and a way back to everything. */
import type {ReportView} from '../../contract/report';
import {AREAS} from '../../domain/area';
import {STATUSES, counts} from '../../domain/status';
import {AREA_TITLES} from '../words/area';
import {STATUSES as STATUS_WORDS} from '../words/choices';
import {gradeTitle} from '../words/grade';
import * as words from '../words/report';
import {EVERYTHING, type Filters, isEverything} from './filters';
import {Pick, type PickOption} from './pick';

export function FilterBar({
  report,
  filters,
  onChange,
}: {
  readonly report: ReportView;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}) {
  return (
    <fieldset class="filters">
      <legend>{words.FILTERS}</legend>
      {choicesOf(report).map(({filter, label, options}) => (
        <Pick
          key={filter}
          id={`only-${filter}`}
          label={label}
          value={filters[filter] as string}
          options={[{value: '', label: words.ALL}, ...options]}
          onChange={value => onChange({...filters, [filter]: value})}
        />
      ))}
      {!isEverything(filters) && (
        <button type="button" onClick={() => onChange(EVERYTHING)}>
          {words.SHOW_ALL}
        </button>
      )}
    </fieldset>
  );
}

/** What was chosen, in words; blank where that is everything. */
export function filterWords(report: ReportView, filters: Filters): string {
  const chosen = choicesOf(report).flatMap(({filter, options}) =>
    options
      .filter(({value}) => value === filters[filter])
      .map(option => option.label),
  );
  return chosen.length === 0 ? '' : words.only(chosen.join(', '));
}

interface Choice {
  readonly filter: keyof Filters;
  readonly label: string;
  readonly options: readonly PickOption<string>[];
}

/** Only what the month has. */
function choicesOf({view, partners}: ReportView): readonly Choice[] {
  const {grades, teachers, subjects} = view.coverage;
  const same = (names: readonly string[]) =>
    names.map(name => ({value: name, label: name}));
  return [
    {
      filter: 'grade',
      label: words.GRADE,
      options: grades.map(({grade}) => ({
        value: grade,
        label: gradeTitle(grade),
      })),
    },
    {
      filter: 'teacher',
      label: words.TEACHER,
      options: same(teachers.map(({teacher}) => teacher)),
    },
    {
      filter: 'subject',
      label: words.SUBJECT,
      options: same(subjects.map(({subject}) => subject)),
    },
    {
      filter: 'area',
      label: words.AREA,
      options: AREAS.map(area => ({value: area, label: AREA_TITLES[area]})),
    },
    {
      filter: 'status',
      label: words.STATUS,
      options: STATUSES.filter(counts).map(status => ({
        value: status,
        label: STATUS_WORDS[status],
      })),
    },
    {
      filter: 'partner',
      label: words.PARTNER,
      options: same(
        partners
          .filter(({activities}) => activities > 0)
          .map(({partner}) => partner),
      ),
    },
  ];
}
