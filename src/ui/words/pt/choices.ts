/** O que se escolhe de uma lista: a planilha guarda as palavras em inglês. */
import type {Priority} from '../../../domain/priority';
import type {Status} from '../../../domain/status';

export const STATUSES: {readonly [status in Status]: string} = {
  Idea: 'Ideia',
  Planned: 'Planejada',
  Confirmed: 'Confirmada',
  Delivered: 'Realizada',
  Cancelled: 'Cancelada',
};

export const PRIORITIES: {readonly [priority in Priority]: string} = {
  High: 'Alta',
  Normal: 'Normal',
  Low: 'Baixa',
};
