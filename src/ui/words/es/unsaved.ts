/** Palabras que recuerdan formularios sin guardar. */
import type {Form} from '../../draft';
import {monthName} from './date';

export const RESUME = 'Continuar';
export const DISCARD = 'Descartar';

const NAMES: {readonly [screen in Form['place']['screen']]?: string} = {
  objectives: 'objetivos',
  editObjective: 'un objetivo',
  activity: 'una actividad',
  editActivity: 'una actividad',
  setUp: 'la configuración',
};

/** "Sin guardar: objetivos de octubre." */
export function unsaved({month, place}: Form): string {
  const what = NAMES[place.screen] ?? 'un formulario';
  return `Sin guardar: ${what}${month === '' ? '' : ` de ${monthName(month)}`}.`;
}
