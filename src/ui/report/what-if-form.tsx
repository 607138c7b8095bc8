/** Which change is tried out next. */
import {useState} from 'preact/hooks';
import type {ReportView} from '../../contract/report';
import {ALIGNMENTS, type Alignment} from '../../domain/alignment';
import {AREAS, type Area} from '../../domain/area';
import type {Change} from '../../domain/report/change';
import {SelectField, TextField} from '../parts/field';
import {AREA_TITLES} from '../words/area';
import {gradeTitle} from '../words/grade';
import {ALIGNMENTS as ALIGNMENT_WORDS} from '../words/heat';
import {dotted} from '../words/joined';
import * as words from '../words/what-if';
import {minutesWords} from './minutes-words';
import {BLANK, type Draft, changeOf} from './what-if-draft';

const KINDS = Object.keys(words.KINDS) as readonly Change['kind'][];

export function WhatIfForm({
  report,
  onTry,
}: {
  readonly report: ReportView;
  readonly onTry: (change: Change) => void;
}) {
  const [draft, setDraft] = useState(BLANK);
  const [wrong, setWrong] = useState('');
  const change = (fields: Partial<Draft>) => {
    setDraft({...draft, ...fields});
    setWrong('');
  };
  const send = () => {
    const made = changeOf(draft, report.activities);
    if (typeof made === 'string') {
      setWrong(made);
      return;
    }
    setDraft({...BLANK, kind: draft.kind});
    onTry(made);
  };
  return (
    <form
      class="what-if"
      novalidate
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <SelectField
        id="kind"
        label={words.CHANGE}
        value={draft.kind}
        options={KINDS.map(value => ({value, label: words.KINDS[value]}))}
        onChange={kind => change({...BLANK, kind})}
      />
      <Fields report={report} draft={draft} change={change} />
      <div class="try">
        <button type="submit">{words.TRY}</button>
        {wrong !== '' && (
          <p class="error" role="alert">
            {wrong}
          </p>
        )}
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly report: ReportView;
  readonly draft: Draft;
  readonly change: (fields: Partial<Draft>) => void;
}

function Fields(props: FieldsProps) {
  switch (props.draft.kind) {
    case 'dropPartner':
      return <PartnerField {...props} none={words.CHOOSE} />;
    case 'moveMinutes':
      return <Move {...props} />;
    case 'addActivity':
      return <Add {...props} />;
    case 'confirmAll':
      return null;
  }
}

function PartnerField({
  report,
  draft,
  change,
  none,
}: FieldsProps & {readonly none: string}) {
  const isDrop = draft.kind === 'dropPartner';
  const partners = report.partners.filter(
    ({activities}) => !isDrop || activities > 0,
  );
  return (
    <SelectField
      id="partner"
      label={words.PARTNER}
      value={draft.partner}
      options={[
        {value: '', label: none},
        ...partners.map(({partner}) => ({value: partner, label: partner})),
      ]}
      onChange={partner => change({partner})}
    />
  );
}

function Move({report, draft, change}: FieldsProps) {
  const options = [
    {value: '', label: words.CHOOSE},
    ...report.activities.flatMap(
      ({activity, area, partner, minutes, isCounted}, place) => {
        if (!isCounted || area === null) return [];
        const has = minutesWords(minutes);
        const label = dotted(activity, has, AREA_TITLES[area], partner);
        return [{value: String(place), label}];
      },
    ),
  ];
  return (
    <>
      {(['from', 'to'] as const).map(end => (
        <SelectField
          key={end}
          id={end}
          label={end === 'from' ? words.FROM : words.TO}
          value={draft[end]}
          options={options}
          onChange={value => change({[end]: value})}
        />
      ))}
      <Minutes draft={draft} change={change} />
    </>
  );
}

function Add(props: FieldsProps) {
  const {report, draft, change} = props;
  return (
    <>
      <TextField
        id="what"
        label={words.WHAT}
        value={draft.activity}
        onChange={activity => change({activity})}
      />
      <SelectField<Area | ''>
        id="area"
        label={words.AREA}
        value={draft.area}
        options={[
          {value: '', label: words.CHOOSE},
          ...AREAS.map(area => ({value: area, label: AREA_TITLES[area]})),
        ]}
        onChange={area => change({area})}
      />
      <SelectField
        id="for"
        label={words.FOR}
        value={draft.objectives}
        options={[{value: '', label: words.CHOOSE}, ...targets(report)]}
        onChange={objectives => change({objectives})}
      />
      <SelectField
        id="alignment"
        label={words.ALIGNMENT}
        value={String(draft.alignment)}
        options={ALIGNMENTS.map(value => ({
          value: String(value),
          label: ALIGNMENT_WORDS[value],
        }))}
        onChange={value => change({alignment: Number(value) as Alignment})}
      />
      <Minutes draft={draft} change={change} />
      <PartnerField {...props} none={words.NO_PARTNER} />
    </>
  );
}

function Minutes({draft, change}: Omit<FieldsProps, 'report'>) {
  return (
    <TextField
      id="minutes"
      label={words.MINUTES}
      numeric
      value={draft.minutes}
      onChange={minutes => change({minutes})}
    />
  );
}

/** Whole grades of more than one, then single objectives; the value is their ids. */
function targets({view}: ReportView) {
  const rows = view.grid.rows.filter(({objectiveId}) => objectiveId !== null);
  const ids = (some: typeof rows) =>
    some.map(({objectiveId}) => objectiveId).join('\n');
  return [
    ...view.coverage.grades.flatMap(({grade}) => {
      const own = rows.filter(({grades}) => grades.includes(grade));
      const label = words.allOf(gradeTitle(grade), own.length);
      return own.length > 1 ? {value: ids(own), label} : [];
    }),
    ...rows.map(row => ({
      value: ids([row]),
      label: dotted(row.teacher, row.objective || row.standards.join(', ')),
    })),
  ];
}
