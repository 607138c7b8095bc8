/** Palavras da grade para imprimir, do arquivo de calendário e das tabelas. */
import {counted} from './count';

export const ALL_TEACHERS = 'Todos os docentes';
export const TEACHER = 'Docente';
export const GRADE = 'Série';
export const SUBJECT = 'Matéria';
export const STANDARDS = 'Padrões';
export const PRIORITY = 'Prioridade';
export const OBJECTIVE = 'Objetivo';
export const COVERED = 'Coberto';
export const covered = (n: number, of: number) => `${n} de ${of}`;
export const NO_ROWS = 'Nenhum objetivo deste mês é para eles.';
export const gridTitle = (month: string) => `O plano de ${month}`;
export const LANDSCAPE = 'Papel carta, na horizontal.';

export const SAVE_CALENDAR = 'Salvar calendário (.ics)';
export const UNDATED = 'As que não têm dia, como o mês inteiro';
export const undated = (n: number) =>
  n === 0
    ? 'Todas as atividades dizem seus dias.'
    : `${counted(n, 'atividade')} não ${n === 1 ? 'diz' : 'dizem'} o dia.`;
export const HOW_TO =
  'Abra o arquivo e seu calendário pergunta se deve adicionar. No Google Agenda escolha Configurações e depois Importar. Salvar de novo mais tarde traz o que mudou.';
export const IDEAS =
  'As ideias não entram. O que foi cancelado entra, como cancelado.';
export const WITHOUT_ID =
  'As atividades digitadas na aba que ainda não têm ID não entram. Monte a grade, e elas entram.';
export const WHAT = 'O quê';
export const WHEN = 'Quando';
export const STATUS = 'Situação';
export const NO_EVENTS = 'Não há nada planejado para eles neste mês.';
export const calendarName = (school: string, month: string) =>
  [school, month].filter(part => part !== '').join(', ');
export const PARTNER = 'Parceiro';
export const LEAD = 'Responsável';
export const WHY = 'Por quê';

export const TABLE = 'Tabela';
export const SAVE_CSV = 'Salvar como CSV';
export const CSV_HINT =
  'Abre no Sheets e no Excel. O que poderia rodar como fórmula fica como simples texto.';
export const NO_TABLE = 'Esta aba não existe, ou não tem nada.';
export const rows = (n: number) => counted(n, 'linha');
export const firstRows = (n: number) => `As primeiras ${n} são mostradas.`;
export const CONTACTS =
  'Contém nomes e contatos de pessoas: guarde o arquivo onde só colegas o vejam.';
