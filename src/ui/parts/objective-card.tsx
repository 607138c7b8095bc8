/** An objective in full: words, codes, class. */
import type {GridRow} from '../../domain/grid';
import {dotted} from '../words/joined';
import {gradesTitle} from '../words/grade';
import {priorityWords} from '../words/objective';

export function ObjectiveCard({row}: {readonly row: GridRow}) {
  const {objective, standards, grades, teacher, subject, priority} = row;
  return (
    <div class="objective">
      {objective && <strong>{objective}</strong>}
      {standards.length > 0 && <span>{standards.join(', ')}</span>}
      <small>
        {dotted(
          gradesTitle(grades),
          teacher,
          subject,
          priority === 'Normal' ? '' : priorityWords(priority),
        )}
      </small>
    </div>
  );
}
