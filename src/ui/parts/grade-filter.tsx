/** Narrows gaps to a grade: only the grades that have some, each with how many. */
import {useState} from 'preact/hooks';
import type {Gap} from '../../domain/coverage';
import {GRADES} from '../../domain/grade';
import {gradeGaps} from '../words/month';
import {SelectField} from './field';

/** The grade that was chosen, blank for all: another month may have no gap of it. */
export function useGrade(gaps: readonly Gap[]) {
  const [chosen, choose] = useState('');
  const hasGaps = gaps.some(({grades}) => grades.includes(chosen));
  return [hasGaps ? chosen : '', choose] as const;
}

/** @param all what stands there for every grade */
export function GradeFilter({
  id,
  label,
  all,
  gaps,
  grade,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly gaps: readonly Gap[];
  /** Blank for all of them. */
  readonly grade: string;
  readonly onChange: (grade: string) => void;
}) {
  const counts = GRADES.map(value => ({
    value: value as string,
    n: gaps.filter(({grades}) => grades.includes(value)).length,
  })).filter(({n}) => n > 0);
  if (counts.length < 2) return null;
  return (
    <SelectField
      id={id}
      label={label}
      value={grade}
      options={[
        {value: '', label: all},
        ...counts.map(({value, n}) => ({value, label: gradeGaps(value, n)})),
      ]}
      onChange={onChange}
    />
  );
}
