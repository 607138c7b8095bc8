/** Palavras do que acontece em todas as telas. */
import {monthTitle} from './date';

export const NOTHING_SELECTED =
  'Primeiro selecione uma linha de Objectives ou Activities, ou uma célula de Grid.';
export const OPENED_ON_SELECTION = 'Aberto na célula que você selecionou.';
export const SEE_MONTH = 'Ver o mês inteiro';
export const LOOKING = 'Procurando…';
export const UNDOING = 'Desfazendo…';
export const REMOVING = 'Removendo…';
export const SAVED_AFTER_ALL = 'Foi salvo, sim; não resta nada a salvar.';

export const loading = (month: string) => `Abrindo ${monthTitle(month)}…`;

export const waitingAgain = (why: 'busy' | 'unknown') =>
  why === 'busy'
    ? 'Alguém está salvando; aguardando a vez…'
    : 'Ainda sem resposta; verificando…';

export const notDone = (why: string) => `Isso não foi feito. ${why}`;
