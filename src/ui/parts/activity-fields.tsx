/** The inputs that say what an activity is, and who does it. */
import {AREAS, AREA_TITLES} from '../../domain/area';
import type {ActivityFaults, ActivityValues} from '../activity-values';
import * as words from '../words/activity';
import {Radios} from './choices';
import {CompletionField, SelectField, TextField, WordsField} from './field';

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

export function WhatFields({values, faults, change}: Inputs) {
  return (
    <>
      <TextField
        id="activity"
        label={words.WHAT}
        value={values.activity}
        error={faults.activity}
        onChange={activity => change({activity})}
      />
      <WordsField
        id="why"
        label={words.WHY}
        value={values.why}
        onChange={why => change({why})}
      />
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
  partners,
  leads,
}: Omit<Inputs, 'faults'> & {
  readonly partners: readonly string[];
  readonly leads: readonly string[];
}) {
  return (
    <>
      <CompletionField
        id="partner"
        label={words.PARTNER}
        value={values.partner}
        options={partners}
        onChange={partner => change({partner})}
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
