/** Palavras que lembram formulários sem salvar. */
import type {Form} from '../../draft';
import {monthName} from './date';

export const RESUME = 'Continuar';
export const DISCARD = 'Descartar';

const NAMES: {readonly [screen in Form['place']['screen']]?: string} = {
  objectives: 'objetivos',
  editObjective: 'um objetivo',
  activity: 'uma atividade',
  editActivity: 'uma atividade',
  setUp: 'a configuração',
};

/** "Sem salvar: objetivos de outubro." */
export function unsaved({month, place}: Form): string {
  const what = NAMES[place.screen] ?? 'um formulário';
  return `Sem salvar: ${what}${month === '' ? '' : ` de ${monthName(month)}`}.`;
}
