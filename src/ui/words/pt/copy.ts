/** Palavras de copiar do mês anterior: os objetivos de um professor, as atividades da equipe. */
import type {Area} from '../../../domain/area';
import {AREA_TITLES} from './area';
import {counted} from './count';
import {monthName} from './date';

export const ALL = 'Todas';
export const COPYING = 'Copiando…';
export const NOT_SUPPORTED = 'Nenhuma atividade o apoiou: quer continuá-lo?';
export const SUPPORTED = 'Teve apoio';
export const NONE_YET = 'Nenhum ainda';
export const COPY_NOTE =
  'Chegam como rascunhos, cada uma na situação Ideia e nos mesmos dias da semana. Contam assim que você as planejar.';

export const isThere = (month: string) => `Já está em ${monthName(month)}`;

export const noObjectives = (teacher: string, month: string) =>
  `${teacher} não tem objetivos em ${monthName(month)}.`;
export const choose = (month: string) =>
  `Objetivos de ${monthName(month)}. Estão marcados os que nada apoiou.`;
export const addObjectives = (n: number) =>
  n === 0
    ? 'Adicionar ao formulário'
    : `Adicionar ${counted(n, 'objetivo')} ao formulário`;

export const noActivities = (month: string) =>
  `Em ${monthName(month)} não há atividades para copiar.`;
export const addActivities = (n: number, month: string) =>
  n === 0
    ? `Copiar para ${monthName(month)}`
    : `Copiar ${counted(n, 'atividade')} para ${monthName(month)}`;
export const copied = (n: number, month: string) =>
  `${n === 1 ? '1 rascunho adicionado' : `${n} rascunhos adicionados`} a ${monthName(month)}. Planeje os que devem contar.`;
export const areaTitle = (area: Area, n: number) =>
  `${AREA_TITLES[area]} (${n})`;
export const allOf = (area: Area) => `Todas: ${AREA_TITLES[area]}`;
export const supports = (objectives: readonly string[]) =>
  `Apoia: ${objectives.join('; ')}`;
export const asks = (month: string) =>
  `Nenhum dos seus objetivos continua em ${monthName(month)}. Apoia`;
export const unlinked = (month: string) =>
  `Nenhum dos seus objetivos continua em ${monthName(month)}: escolha um depois, ou não conta em lugar nenhum.`;
export const droppedWhen = (when: string) =>
  `“${when}” cita um dia do mês passado e fica de fora.`;
