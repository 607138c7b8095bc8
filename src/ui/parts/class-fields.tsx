/** Whose objectives they are: the class, given once. */
import {useState} from 'preact/hooks';
import type {ObjectiveFaults, ObjectiveValues} from '../objective-values';
import * as words from '../words/objectives';
import {Chips} from './choices';
import {CompletionField} from './field';

export function ClassFields({
  values,
  lists,
  faults,
  onChange,
}: {
  readonly values: ObjectiveValues;
  readonly lists: {
    readonly grades: readonly string[];
    readonly teachers: readonly string[];
    readonly subjects: readonly string[];
  };
  readonly faults: ObjectiveFaults;
  readonly onChange: (part: Partial<ObjectiveValues>) => void;
}) {
  const grades = [...new Set([...lists.grades, ...values.grades])];
  const isWrong = Boolean(faults.grades || faults.teacher);
  const [isKnown] = useState(values.grades.length > 0 && values.teacher !== '');
  const inputs = (
    <>
      <Chips
        id="grades"
        legend={words.GRADES}
        options={grades.map(grade => ({value: grade, label: grade}))}
        chosen={values.grades}
        error={faults.grades}
        onChange={chosen => onChange({grades: chosen})}
      />
      <div class="pair">
        <CompletionField
          id="teacher"
          label={words.TEACHER}
          value={values.teacher}
          options={lists.teachers}
          error={faults.teacher}
          onChange={teacher => onChange({teacher})}
        />
        <CompletionField
          id="subject"
          label={words.SUBJECT}
          hint={words.SUBJECT_HINT}
          value={values.subject}
          options={lists.subjects}
          onChange={subject => onChange({subject})}
        />
      </div>
    </>
  );
  // Who enters the same class month after month sees one line instead of three inputs.
  return isKnown ? (
    <details open={isWrong || undefined}>
      <summary>{words.classLine(values)}</summary>
      {inputs}
    </details>
  ) : (
    inputs
  );
}
