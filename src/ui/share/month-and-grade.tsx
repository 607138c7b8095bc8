/** For which month and whom. */
import type {HandoutView} from '../../contract/sharing';
import {SelectField} from '../parts/field';
import {monthTitle} from '../words/date';
import {gradeTitle} from '../words/grade';
import * as words from '../words/share';

export function MonthField({
  handout: {month, months},
  onChange,
}: {
  readonly handout: HandoutView;
  readonly onChange: (month: string) => void;
}) {
  return (
    <SelectField
      id="month"
      label={words.MONTH}
      value={month}
      options={months.map(each => ({value: each, label: monthTitle(each)}))}
      onChange={onChange}
    />
  );
}

/** @param all whether all grades can be chosen, which is `''` */
export function GradeField({
  grades,
  grade,
  all = false,
  onChange,
}: {
  readonly grades: readonly string[];
  readonly grade: string;
  readonly all?: boolean;
  readonly onChange: (grade: string) => void;
}) {
  if (grades.length === 0 && !all) return <p class="hint">{words.NO_GRADES}</p>;
  const options = grades.map(each => ({
    value: each,
    label: gradeTitle(each),
  }));
  return (
    <SelectField
      id="grade"
      label={words.GRADE}
      value={grade}
      options={
        all ? [{value: '', label: words.ALL_GRADES}, ...options] : options
      }
      onChange={onChange}
    />
  );
}
