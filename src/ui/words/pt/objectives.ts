/** Palavras de escrever e editar objetivos. */
import type {ObjectiveRow} from '../../../contract/rows';
import {PRIORITIES} from './choices';
import {monthName, monthTitle} from './date';
import {gradesTitle} from './grade';
import {dotted} from './joined';

export const EDIT_TITLE = 'Editar o objetivo';
export const MONTH = 'Mês';
export const GRADES = 'Séries';
export const TEACHER = 'Docente';
export const SUBJECT = 'Matéria';
export const SUBJECT_HINT = 'Em branco: conforme os padrões';
export const STANDARDS = 'Padrões';
export const OBJECTIVE = 'Objetivo';
export const OBJECTIVE_HINT =
  'O que os alunos aprendem. Enter começa o próximo.';
export const PRIORITY = 'Prioridade';
export const NOTES = 'Observações';
export const ADD_ENTRY = 'Adicionar outro';
export const SAVE = 'Salvar os objetivos';
export const SAVE_EDIT = 'Salvar o objetivo';
export const EDIT = 'Editar';
export const REMOVE = 'Remover';
export const REMOVING = 'Removendo…';
export const REMOVE_QUESTION =
  'Remover este objetivo? As atividades ficam, mas deixam de apoiá-lo.';
export const UNSUPPORTED = 'Nenhuma atividade o apoia ainda.';
export const SAVED_EDIT = 'Objetivo salvo.';
export const SAVE_AS_NEW = 'Salvar como novo objetivo';

export const title = (month: string) => `Objetivos de ${monthName(month)}`;
export const entryTitle = (n: number) => `Objetivo ${n}`;
export const removeEntry = (n: number) =>
  `Remover o objetivo ${n} deste formulário`;
export const saved = (n: number, month: string) =>
  `${n === 1 ? '1 objetivo salvo' : `${n} objetivos salvos`} para ${monthName(month)}.`;
export const ownTitle = (teacher: string, month: string, n: number) =>
  `${teacher}, ${monthName(month)} (${n})`;
export const nobody = (teacher: string, month: string) =>
  `${teacher || 'Esta pessoa'} ainda não tem objetivos para ${monthName(month)}.`;
export const useWords = (text: string) => `Usar “${text}”`;
export const savedAs = (what: string) => `Salvo como ${what}`;
export const removed = (objective: string) => `“${objective}” foi removido.`;
export const supportedBy = 'Com o apoio de';

/** "3ª série · Sra. Lopes · Matemática". */
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
