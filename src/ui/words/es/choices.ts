/** Lo que se elige de una lista: la hoja guarda las palabras en inglés. */
import type {Priority} from '../../../domain/priority';
import type {Status} from '../../../domain/status';

export const STATUSES: {readonly [status in Status]: string} = {
  Idea: 'Idea',
  Planned: 'Planificada',
  Confirmed: 'Confirmada',
  Delivered: 'Realizada',
  Cancelled: 'Cancelada',
};

export const PRIORITIES: {readonly [priority in Priority]: string} = {
  High: 'Alta',
  Normal: 'Normal',
  Low: 'Baja',
};
