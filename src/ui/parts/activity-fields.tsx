/** The inputs that say what an activity is, and who does it. */
import type {MonthView} from '../../contract/month';
import {AREAS} from '../../domain/area';
import type {ActivityFaults, ActivityValues} from '../activity-values';
import {AREA_TITLES} from '../words/area';
import * as words from '../words/activity';
import {Radios} from './choices';
import {CompletionField, SelectField, TextField} from './field';
import {PartnerNotes} from './partner-notes';
import {WhyField} from './why-field';

export interface Inputs {
  readonly values: ActivityValues;
  readonly faults: ActivityFaults;
  readonly change: (part: Partial<ActivityValues>) => void;
}

export function AreaField({values, change}: Omit<Inputs, 'faults'>) {
  return (
    <SelectField
      id="area"
      label={words.AREA}
      value={values.area}
      options={AREAS.map(value => ({value, label: AREA_TITLES[value]}))}
      onChange={area => change({area})}
    />
  );
}

export function WhatFields({
  values,
  faults,
  change,
  view,
}: Inputs & {readonly view: MonthView}) {
  return (
    <>
      <TextField
        id="activity"
        label={words.WHAT}
        value={values.activity}
        error={faults.activity}
        onChange={activity => change({activity})}
      />
      <WhyField values={values} view={view} change={change} />
      <Radios
        id="alignment"
        legend={words.ALIGNMENT}
        options={words.ALIGNMENTS}
        chosen={values.alignment}
        onChange={alignment => change({alignment})}
      />
    </>
  );
}

export function WhoFields({
  values,
  change,
  view,
}: Omit<Inputs, 'faults'> & {readonly view: MonthView}) {
  const {partners, leads} = view.lists;
  return (
    <>
      <CompletionField
        id="partner"
        label={words.PARTNER}
        value={values.partner}
        options={partners}
        onChange={partner => change({partner})}
      />
      <PartnerNotes
        view={view}
        values={values}
        onMeant={partner => change({partner})}
      />
      <CompletionField
        id="lead"
        label={words.LEAD}
        value={values.lead}
        options={leads}
        onChange={lead => change({lead})}
      />
    </>
  );
}
