/** Números y minutos escritos en un formulario, y los minutos como se dicen. */
import {formatMinutes} from '../../../domain/minutes';
import {parseTime, parseWhole} from '../minutes';

export {formatWhole, parseTime, parseWhole} from '../minutes';

/** `4`, `45`: "4 × 45 min = 3 h en total". */
export function totalWords(sessions: string, minutes: string): string {
  const each = parseTime(minutes);
  const times = parseWhole(sessions) === null ? 1 : parseWhole(sessions);
  if (!each || times === undefined || times === null) return '';
  return `${times} × ${formatMinutes(each)} = ${formatMinutes(times * each)} en total`;
}
