/** Lo que abre la copia desde otro mes. */
import {monthName} from './date';

export const copyFrom = (month: string) => `Copiar de ${monthName(month)}`;
