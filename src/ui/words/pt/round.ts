/** Palavras da rodada do mês: como está, o que falta, o que vem depois. */
import type {RoundView} from '../../../contract/month';
import {missingGrades} from '../../missing-classes';
import {counted} from './count';
import {dayWords, monthName, monthTitle} from './date';
import {gradeWords} from './round-state';

export const INTRO =
  'Aqui todos veem em que etapa o mês está. Uma etapa não bloqueia nada: objetivos e atividades sempre podem ser mudados.';
export const STEPS = 'Em que etapa está';
export const NOW = 'agora';
export const LATE = 'O que falta';
export const NOTHING_LATE = 'Não falta nada.';
export const missingObjectives = (n: number) =>
  `Ainda sem objetivos: ${counted(n, 'turma')}`;
export const gaps = (n: number) =>
  `${counted(n, 'célula esperada', 'células esperadas')} sem atividade`;
export const SEE_GAPS = 'Vê-las';
export const unconfirmed = (n: number) =>
  `${counted(n, 'atividade planejada', 'atividades planejadas')} sem confirmação`;
export const showMore = (n: number) => `Mostrar mais ${n}`;

export const LAST_DAY = 'Último dia para os objetivos';
export const LAST_DAY_HINT = 'Em branco se não há prazo.';
export const WRONG_DAY = 'Escreva um dia que exista, ou deixe em branco.';
export const SAVE_DAY = 'Definir o dia';
export const OTHER_STATE = 'Definir outra etapa';
export const STATE = 'Etapa';
export const SAVE_STATE = 'Definir a etapa';
export const SAVING = 'Salvando…';

export const REMINDER = 'Um lembrete para enviar';
export const REMINDER_HINT =
  'Copie para um e-mail ou um chat. O planejador não envia nada.';
export const COPIED = 'Copiado. Cole onde seus colegas leem.';
export const NOT_COPIED =
  'Este navegador não permitiu copiar. Selecione o texto e copie.';

export const PUBLISHING = 'Publicando…';
export const PUBLISH_AGAIN = 'Publicar de novo';
export const PUBLISH_HINT =
  'Ao publicar, a grade fica como está hoje em uma aba própria e protegida.';
export const published = (month: string, tab: string) =>
  `O mês de ${monthName(month)} foi publicado. A aba ${tab} o guarda como está hoje.`;
export const publishedBefore = (month: string, tab: string) =>
  `Nada de ${monthName(month)} mudou: a aba ${tab} continua sendo o registro.`;
export const LEFT_OUT =
  'O que alguém mudou à mão na aba Grid não está incluído. Mude no planejador e publique de novo.';
export const saved = (month: string, standing: string) =>
  `Situação de ${monthName(month)}: ${standing}.`;
export const NEW_YEAR = 'Começar um novo ano letivo';

/** O que se cola em um e-mail aos professores. */
export function reminder(month: string, round: RoundView): string {
  const {until, daysLeft, late} = round;
  const name = monthTitle(month);
  const due =
    until === null
      ? `Estamos reunindo os objetivos de aprendizagem de ${name}.`
      : daysLeft !== null && daysLeft < 0
        ? `O prazo para os objetivos de aprendizagem de ${name} terminou em ${dayWords(until)}.`
        : `O prazo para os objetivos de aprendizagem de ${name} termina em ${dayWords(until)}.`;
  return [
    'Prezados colegas,',
    '',
    due,
    ...(late.objectives.length === 0
      ? []
      : [
          'Ainda faltam:',
          ...missingGrades(late.objectives).map(
            each => `- ${gradeWords(each)}`,
          ),
        ]),
    '',
    'Abram a nossa planilha de planejamento e escolham Extensões › Integration Grid › Plan this month e depois Adicionar objetivos. Leva uns dois minutos.',
    '',
    'Agradecemos desde já!',
  ].join('\n');
}
