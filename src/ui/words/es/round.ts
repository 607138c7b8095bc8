/** Palabras de la ronda del mes: cómo está, qué falta, qué sigue. */
import type {RoundView} from '../../../contract/month';
import {missingGrades} from '../../missing-classes';
import {counted} from './count';
import {dayWords, monthName, monthTitle} from './date';
import {gradeWords} from './round-state';

export const INTRO =
  'Aquí ven todos en qué paso está el mes. Un paso no bloquea nada: los objetivos y las actividades siempre se pueden cambiar.';
export const STEPS = 'En qué paso está';
export const NOW = 'ahora';
export const LATE = 'Qué falta';
export const NOTHING_LATE = 'No falta nada.';
export const missingObjectives = (n: number) =>
  `Todavía sin objetivos: ${counted(n, 'clase')}`;
export const gaps = (n: number) =>
  `${counted(n, 'celda esperada', 'celdas esperadas')} sin actividad`;
export const SEE_GAPS = 'Verlas';
export const unconfirmed = (n: number) =>
  `${counted(n, 'actividad planificada', 'actividades planificadas')} sin confirmar`;
export const showMore = (n: number) => `Mostrar ${n} más`;

export const LAST_DAY = 'Último día para los objetivos';
export const LAST_DAY_HINT = 'En blanco si no hay plazo.';
export const WRONG_DAY = 'Escriba un día que exista, o déjelo en blanco.';
export const SAVE_DAY = 'Fijar el día';
export const OTHER_STATE = 'Fijar otro paso';
export const STATE = 'Paso';
export const SAVE_STATE = 'Fijar el paso';
export const SAVING = 'Guardando…';

export const REMINDER = 'Un recordatorio para enviar';
export const REMINDER_HINT =
  'Cópielo en un correo o un chat. El planificador no envía nada.';
export const COPIED = 'Copiado. Péguelo donde sus colegas lo lean.';
export const NOT_COPIED =
  'Este navegador no permitió copiar. Seleccione el texto y cópielo.';

export const PUBLISHING = 'Publicando…';
export const PUBLISH_AGAIN = 'Publicar de nuevo';
export const PUBLISH_HINT =
  'Al publicar, la cuadrícula queda como está hoy en una pestaña propia y protegida.';
export const published = (month: string, tab: string) =>
  `Se publicó ${monthName(month)}. La pestaña ${tab} lo guarda como está hoy.`;
export const publishedBefore = (month: string, tab: string) =>
  `Nada de ${monthName(month)} ha cambiado: la pestaña ${tab} sigue siendo su registro.`;
export const LEFT_OUT =
  'Lo que alguien cambió a mano en la pestaña Grid no está incluido. Cámbielo en el planificador y publique de nuevo.';
export const saved = (month: string, standing: string) =>
  `Situación de ${monthName(month)}: ${standing}.`;
export const NEW_YEAR = 'Empezar un nuevo año escolar';

/** Lo que se pega en un correo a los maestros. */
export function reminder(month: string, round: RoundView): string {
  const {until, daysLeft, late} = round;
  const name = monthTitle(month);
  const due =
    until === null
      ? `Estamos reuniendo los objetivos de aprendizaje de ${name}.`
      : daysLeft !== null && daysLeft < 0
        ? `El plazo para los objetivos de aprendizaje de ${name} terminó el ${dayWords(until)}.`
        : `El plazo para los objetivos de aprendizaje de ${name} termina el ${dayWords(until)}.`;
  return [
    'Estimados colegas:',
    '',
    due,
    ...(late.objectives.length === 0
      ? []
      : [
          'Todavía faltan:',
          ...missingGrades(late.objectives).map(
            each => `- ${gradeWords(each)}`,
          ),
        ]),
    '',
    'Abran nuestra hoja de planificación y elijan Extensiones › Integration Grid › Plan this month, y luego Agregar objetivos. Toma unos dos minutos.',
    '',
    '¡Gracias!',
  ].join('\n');
}
