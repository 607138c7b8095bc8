/** O que abre a cópia de outro mês. */
import {monthName} from './date';

export const copyFrom = (month: string) => `Copiar de ${monthName(month)}`;
