/** Palabras del formulario de una actividad. */
import type {ActivityRow} from '../../../contract/rows';
import {AREA_TITLES} from './area';
import {STATUSES} from './choices';
import {counted} from './count';
import {dayWords, monthName, monthTitle} from './date';

export const NEW_TITLE = 'Nueva actividad';
export const EDIT_TITLE = 'Editar la actividad';
export const ANSWERS = 'Apoya';
export const AREA = 'Área';
export const WHAT = 'Qué se hace';
export const WHY = 'Por qué apoya el objetivo';
export const SUGGEST_WHY = 'Sugerir una frase';
export const THIN_WHY = {
  blank: '',
  repeats: 'Esto solo nombra el estándar. Diga qué se hace que ayude.',
  short: 'Diga un poco más: ¿qué se hace que ayude?',
} as const;
export const ALIGNMENT = '¿Qué tan cerca está del objetivo?';
export const PARTNER = 'Aliado';
export const LEAD = 'Quién la dirige';
export const WHEN = 'Cuándo, en palabras';
export const WHEN_HINT = 'Por ejemplo: “martes después de clases”';
export const FIRST_DAY = 'Primer día';
export const LAST_DAY = 'Último día';
export const SESSIONS = 'Sesiones';
export const MINUTES = 'Minutos de cada una';
export const STATUS = 'Estado';
export const EXPECTED = 'Participantes previstos';
export const DELIVERED_MINUTES = 'Minutos realizados, en total';
export const ATTENDED = 'Personas que vinieron';
export const INDICATORS = 'Resultados que debe mejorar';
export const INDICATORS_HINT =
  'Nombres como están en la pestaña Results, separados por punto y coma.';
export const CHOOSE_INDICATORS = 'Elegir de los resultados';
export const HIDE_INDICATORS = 'Ocultar la lista';
export const NO_INDICATORS = 'La pestaña Results todavía no tiene indicadores.';
export const NOTES = 'Notas';
export const NO_NAMES = 'Sin nombres de niños, por favor.';
export const MORE = 'Más detalles';
export const ADD = 'Agregar la actividad';
export const SAVE = 'Guardar la actividad';
export const SAVED = 'Se guardó la actividad.';
export const REMOVE = 'Quitar';
export const REMOVING = 'Quitando…';
export const REMOVE_QUESTION = '¿Quitar esta actividad?';
export const COPY = 'Copiar a otro mes';
export const COPY_QUESTION = 'Copiar esta actividad a';
export const COPY_CONFIRM = 'Copiar';
export const COPY_NOTE =
  'Es una copia, por planificar de nuevo. Elija sus fechas y objetivos y luego agréguela.';
export const NEXT_GAP = 'Siguiente hueco';
export const ALSO = 'También apoya';
export const WHICH = '¿Qué objetivos apoya?';
export const NONE_CHOSEN = 'Sin un objetivo no cuenta en ninguna parte.';
export const FILTER = 'Buscar un objetivo';
export const NOTHING_FOUND = 'Ningún objetivo coincide.';

export const ALIGNMENTS = [
  {value: '1', label: 'Trata del mismo tema'},
  {value: '2', label: 'Los estudiantes practican esa destreza'},
  {value: '3', label: 'Los estudiantes hacen todo lo que pide el estándar'},
];

export const STATUS_HINTS = {
  Idea: 'Una idea todavía no cuenta como cobertura.',
  Planned: '',
  Confirmed: '',
  Delivered: '',
  Cancelled: 'Una actividad cancelada no cuenta.',
} as const;

export const alsoTitle = (n: number) =>
  n === 0 ? ALSO : `${ALSO} (${counted(n, 'objetivo')})`;
export const moreObjectives = (n: number) =>
  `${counted(n, 'objetivo')} más: escriba arriba para encontrar uno.`;
export const notInMonth = (id: string, month: string) =>
  `${id} (no está en ${monthName(month)})`;
export const removed = (activity: string) => `Se quitó “${activity}”.`;

/** "Agregada. Apoya 3 objetivos. Quedan 6 huecos." */
export function added(objectives: number, gaps: number): string {
  const support =
    objectives === 0
      ? 'Todavía no apoya ningún objetivo.'
      : `Apoya ${counted(objectives, 'objetivo')}.`;
  return `Agregada. ${support} ${gapsLeft(gaps)}`;
}

const gapsLeft = (gaps: number) =>
  gaps === 0
    ? 'No quedan huecos.'
    : `${gaps === 1 ? 'Queda' : 'Quedan'} ${counted(gaps, 'hueco')}.`;

const LABELS: {readonly [field in keyof ActivityRow]: string} = {
  id: 'ID',
  month: 'Mes',
  area: AREA,
  activity: WHAT,
  objectiveIds: 'Objetivos',
  why: WHY,
  alignment: ALIGNMENT,
  partner: PARTNER,
  lead: LEAD,
  when: WHEN,
  startDate: FIRST_DAY,
  endDate: LAST_DAY,
  sessions: SESSIONS,
  minutesPerSession: MINUTES,
  participants: EXPECTED,
  status: STATUS,
  deliveredMinutes: DELIVERED_MINUTES,
  attended: ATTENDED,
  indicators: INDICATORS,
  notes: NOTES,
};

export const VERSIONS = {
  label: (field: keyof ActivityRow) => LABELS[field],
  value: (field: keyof ActivityRow, row: ActivityRow) => versionOf(field, row),
};

function versionOf(field: keyof ActivityRow, row: ActivityRow): string {
  const value = row[field];
  if (value === null) return '';
  if (field === 'area') return AREA_TITLES[row.area];
  if (field === 'status') return STATUSES[row.status];
  if (field === 'month') return monthTitle(row.month);
  if (field === 'objectiveIds') return row.objectiveIds.join(', ');
  if (field === 'alignment') return ALIGNMENTS[row.alignment - 1]?.label ?? '';
  if (field === 'startDate' || field === 'endDate')
    return dayWords(String(value));
  return String(value);
}
