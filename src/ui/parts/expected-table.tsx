/** Which areas are expected of which grade: a table of ticks, narrow enough for the sidebar. */
import {AREAS, type Area} from '../../domain/area';
import type {SetUp} from '../../contract/planner';
import {AREA_TITLES} from '../words/area';
import {gradeTitle} from '../words/grade';
import * as words from '../words/set-up';

type Expected = SetUp['expected'];

export function ExpectedTable({
  grades,
  expected,
  onChange,
}: {
  readonly grades: readonly string[];
  readonly expected: Expected;
  readonly onChange: (expected: Expected) => void;
}) {
  const isExpected = (grade: string, area: Area) =>
    expected[grade]?.[area] ?? true;
  const toggle = (grade: string, area: Area) => {
    const row = Object.fromEntries(
      AREAS.map(one => [one, isExpected(grade, one) !== (one === area)]),
    ) as Expected[string];
    onChange({...expected, [grade]: row});
  };
  return (
    <>
      <h2 id="expected">{words.EXPECTED}</h2>
      <p class="hint">{words.EXPECTED_HINT}</p>
      <table aria-labelledby="expected">
        <thead>
          <tr>
            <th scope="col">{words.GRADE}</th>
            {AREAS.map(area => (
              <th key={area} scope="col" class="upright">
                <span>{AREA_TITLES[area]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map(grade => (
            <tr key={grade}>
              <th scope="row">{grade}</th>
              {AREAS.map(area => (
                <td key={area}>
                  <label class="tick">
                    <input
                      type="checkbox"
                      aria-label={words.tick(
                        AREA_TITLES[area],
                        gradeTitle(grade),
                      )}
                      checked={isExpected(grade, area)}
                      onChange={() => toggle(grade, area)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
