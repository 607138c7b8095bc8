/** Palavras da tela para subsídios. */
import {formatHours} from '../../../domain/grants/hours';
import {counted} from './count';
import {dotted} from './joined';

export const TITLE = 'Para financiamentos';
export const INTRO =
  'Seu plano nas palavras dos programas federais: os quatro pilares das escolas comunitárias, os tipos de atividade de 21st CCLC, as horas, e o porquê de cada atividade.';
export const FROM = 'De';
export const TO = 'Até';
export const WRONG_ORDER = 'O último mês vem antes do primeiro.';
export const PILLARS = 'Por pilar de uma escola comunitária';
export const TYPES = 'Por tipo de atividade de 21st CCLC';
export const NO_TYPE = 'Nenhum da lista por si só';
export const WRITE = 'Escrever a aba Grants';
export const WRITING = 'Escrevendo…';
export const WRITTEN = 'A aba Grants está escrita.';
export const SAVE = 'Salvar como CSV';
export const CHECK =
  'O lugar de uma área é um começo: um pedido de verba diz o que cada atividade foi de verdade. Compare os tipos com o guia 21APR do seu estado.';
export const NOTHING = 'Não há atividades previstas nestes meses.';

export const saved = (name: string) => `Salvo como ${name}.`;
export const tooLong = (most: number) => `Escolha no máximo ${most} meses.`;
export const hours = (activities: number, planned: number, done: number) =>
  dotted(
    counted(activities, 'atividade', 'atividades'),
    `${formatHours(planned)} h previstas`,
    `${formatHours(done)} h realizadas`,
  );
export const missing = (n: number) =>
  n === 1
    ? '1 atividade realizada ainda não tem minutos, por isso faltam horas realizadas.'
    : `${n} atividades realizadas ainda não têm minutos, por isso faltam horas realizadas.`;
export const withoutArea = (n: number) =>
  `${counted(n, 'atividade destes meses não tem', 'atividades destes meses não têm')} uma área que se possa ler, então essas horas não contam.`;
export const together = (
  teachers: number,
  objectives: number,
  partners: number,
) =>
  `${counted(teachers, 'docente')} ${teachers === 1 ? 'propôs' : 'propuseram'} ${counted(objectives, 'objetivo')}, e ${counted(partners, 'parceiro')} ${partners === 1 ? 'participou' : 'participaram'}.`;
