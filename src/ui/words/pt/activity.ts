/** Palavras do formulário de uma atividade. */
import type {ActivityRow} from '../../../contract/rows';
import {AREA_TITLES} from './area';
import {STATUSES} from './choices';
import {counted} from './count';
import {dayWords, monthName, monthTitle} from './date';

export const NEW_TITLE = 'Nova atividade';
export const EDIT_TITLE = 'Editar a atividade';
export const ANSWERS = 'Apoia';
export const AREA = 'Área';
export const WHAT = 'O que se faz';
export const WHY = 'Por que apoia o objetivo';
export const SUGGEST_WHY = 'Sugerir uma frase';
export const THIN_WHY = {
  blank: '',
  repeats: 'Isto só cita o padrão. Diga o que se faz que ajuda.',
  short: 'Diga um pouco mais: o que se faz que ajuda?',
} as const;
export const ALIGNMENT = 'Quão perto chega do objetivo?';
export const PARTNER = 'Parceiro';
export const LEAD = 'Quem conduz';
export const WHEN = 'Quando, em palavras';
export const WHEN_HINT = 'Por exemplo: “terças depois da aula”';
export const FIRST_DAY = 'Primeiro dia';
export const LAST_DAY = 'Último dia';
export const SESSIONS = 'Encontros';
export const MINUTES = 'Minutos de cada um';
export const STATUS = 'Situação';
export const EXPECTED = 'Participantes previstos';
export const DELIVERED_MINUTES = 'Minutos realizados, no total';
export const ATTENDED = 'Pessoas que vieram';
export const INDICATORS = 'Resultados que deve melhorar';
export const INDICATORS_HINT =
  'Nomes como estão na aba Results, separados por ponto e vírgula.';
export const CHOOSE_INDICATORS = 'Escolher dos resultados';
export const HIDE_INDICATORS = 'Esconder a lista';
export const NO_INDICATORS = 'A aba Results ainda não tem indicadores.';
export const NOTES = 'Observações';
export const NO_NAMES = 'Sem nomes de crianças, por favor.';
export const MORE = 'Mais detalhes';
export const ADD = 'Adicionar a atividade';
export const SAVE = 'Salvar a atividade';
export const SAVED = 'Atividade salva.';
export const REMOVE = 'Remover';
export const REMOVING = 'Removendo…';
export const REMOVE_QUESTION = 'Remover esta atividade?';
export const COPY = 'Copiar para outro mês';
export const COPY_QUESTION = 'Copiar esta atividade para';
export const COPY_CONFIRM = 'Copiar';
export const COPY_NOTE =
  'É uma cópia, a planejar de novo. Escolha as datas e os objetivos e depois adicione.';
export const NEXT_GAP = 'Próxima lacuna';
export const ALSO = 'Também apoia';
export const WHICH = 'Quais objetivos apoia?';
export const NONE_CHOSEN = 'Sem um objetivo, não conta em lugar nenhum.';
export const FILTER = 'Procurar um objetivo';
export const NOTHING_FOUND = 'Nenhum objetivo corresponde.';

export const ALIGNMENTS = [
  {value: '1', label: 'Trata do mesmo assunto'},
  {value: '2', label: 'Os alunos praticam essa habilidade'},
  {value: '3', label: 'Os alunos fazem tudo o que o padrão pede'},
];

export const STATUS_HINTS = {
  Idea: 'Uma ideia ainda não conta como cobertura.',
  Planned: '',
  Confirmed: '',
  Delivered: '',
  Cancelled: 'Uma atividade cancelada não conta.',
} as const;

export const alsoTitle = (n: number) =>
  n === 0 ? ALSO : `${ALSO} (${counted(n, 'objetivo')})`;
export const moreObjectives = (n: number) =>
  `Mais ${counted(n, 'objetivo')}: escreva acima para encontrar um.`;
export const notInMonth = (id: string, month: string) =>
  `${id} (não está em ${monthName(month)})`;
export const removed = (activity: string) => `“${activity}” foi removida.`;

/** "Adicionada. Apoia 3 objetivos. Restam 6 lacunas." */
export function added(objectives: number, gaps: number): string {
  const support =
    objectives === 0
      ? 'Ainda não apoia nenhum objetivo.'
      : `Apoia ${counted(objectives, 'objetivo')}.`;
  return `Adicionada. ${support} ${gapsLeft(gaps)}`;
}

const gapsLeft = (gaps: number) =>
  gaps === 0
    ? 'Não resta nenhuma lacuna.'
    : `${gaps === 1 ? 'Resta' : 'Restam'} ${counted(gaps, 'lacuna')}.`;

const LABELS: {readonly [field in keyof ActivityRow]: string} = {
  id: 'ID',
  month: 'Mês',
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
