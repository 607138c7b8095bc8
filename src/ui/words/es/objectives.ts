/** Palabras de escribir y editar objetivos. */
import type {ObjectiveRow} from '../../../contract/rows';
import {PRIORITIES} from './choices';
import {monthName, monthTitle} from './date';
import {gradesTitle} from './grade';
import {dotted} from './joined';

export const EDIT_TITLE = 'Editar el objetivo';
export const MONTH = 'Mes';
export const GRADES = 'Grados';
export const TEACHER = 'Docente';
export const SUBJECT = 'Materia';
export const SUBJECT_HINT = 'En blanco: según los estándares';
export const STANDARDS = 'Estándares';
export const OBJECTIVE = 'Objetivo';
export const OBJECTIVE_HINT =
  'Lo que aprenden los estudiantes. Con Enter empieza el siguiente.';
export const PRIORITY = 'Prioridad';
export const NOTES = 'Notas';
export const ADD_ENTRY = 'Agregar otro';
export const SAVE = 'Guardar los objetivos';
export const SAVE_EDIT = 'Guardar el objetivo';
export const EDIT = 'Editar';
export const REMOVE = 'Quitar';
export const REMOVING = 'Quitando…';
export const REMOVE_QUESTION =
  '¿Quitar este objetivo? Las actividades se quedan, pero ya no lo apoyan.';
export const UNSUPPORTED = 'Ninguna actividad lo apoya todavía.';
export const SAVED_EDIT = 'Se guardó el objetivo.';
export const SAVE_AS_NEW = 'Guardar como objetivo nuevo';

export const title = (month: string) => `Objetivos de ${monthName(month)}`;
export const entryTitle = (n: number) => `Objetivo ${n}`;
export const removeEntry = (n: number) =>
  `Quitar el objetivo ${n} de este formulario`;
export const saved = (n: number, month: string) =>
  n === 1
    ? `Se guardó 1 objetivo para ${monthName(month)}.`
    : `Se guardaron ${n} objetivos para ${monthName(month)}.`;
export const ownTitle = (teacher: string, month: string, n: number) =>
  `${teacher}, ${monthName(month)} (${n})`;
export const nobody = (teacher: string, month: string) =>
  `${teacher || 'Este docente'} todavía no tiene objetivos para ${monthName(month)}.`;
export const useWords = (text: string) => `Usar “${text}”`;
export const savedAs = (what: string) => `Se guarda como ${what}`;
export const removed = (objective: string) => `Se quitó “${objective}”.`;
export const supportedBy = 'Con el apoyo de';

/** "Grado 3 · Sra. López · Matemáticas". */
export function classLine({
  grades,
  teacher,
  subject,
}: Pick<ObjectiveRow, 'grades' | 'teacher' | 'subject'>): string {
  return dotted(gradesTitle(grades), teacher, subject);
}

const LABELS: {readonly [field in keyof ObjectiveRow]: string} = {
  id: 'ID',
  month: MONTH,
  grades: GRADES,
  teacher: TEACHER,
  subject: SUBJECT,
  standards: STANDARDS,
  objective: OBJECTIVE,
  priority: PRIORITY,
  notes: NOTES,
};

export const VERSIONS = {
  label: (field: keyof ObjectiveRow) => LABELS[field],
  value: (field: keyof ObjectiveRow, row: ObjectiveRow) =>
    versionOf(field, row),
};

function versionOf(field: keyof ObjectiveRow, row: ObjectiveRow): string {
  if (field === 'grades') return gradesTitle(row.grades);
  if (field === 'priority') return PRIORITIES[row.priority];
  if (field === 'month') return monthTitle(row.month);
  return String(row[field]);
}
