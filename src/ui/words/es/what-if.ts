/** Palabras del qué pasaría si: cambios que se prueban y lo que harían. */
import {formatMinutes} from '../../../domain/minutes';
import {counted} from './count';

export const INTRO =
  'Pruebe cambios en el plan de este mes. No se guarda nada: la hoja queda como está.';
export const KINDS = {
  dropPartner: 'Quitar un aliado',
  moveMinutes: 'Mover minutos',
  addActivity: 'Agregar una actividad',
  confirmAll: 'Confirmar todo lo planificado',
} as const;
export const CHANGE = 'Qué cambiaría';
export const TRY = 'Probar';
export const PARTNER = 'Aliado';
export const NO_PARTNER = 'Ninguno';
export const FROM = 'De';
export const TO = 'A';
export const MINUTES = 'Minutos';
export const WHAT = 'Qué se hace';
export const AREA = 'Área';
export const FOR = 'Para';
export const allOf = (grade: string, n: number) =>
  `${grade}: los ${n} objetivos`;
export const ALIGNMENT = 'Qué tan cerca llega';
export const CHOOSE = 'Elija';
export const MISSING = 'Primero llene todos los campos.';
export const SAME = 'Elija dos actividades distintas.';
export const A_NUMBER = 'Los minutos son un número entero desde 1.';
export const onlySoMany = (minutes: number) =>
  `La primera actividad solo tiene ${formatMinutes(minutes)}.`;

export const TRIED = 'Probado, uno tras otro';
export const NONE_YET = 'Todavía no ha probado nada.';
export const START_OVER = 'Empezar de nuevo';
export const TAKE_BACK = 'Quitar';

export const dropped = (partner: string) => `Sin ${partner}`;
export const moved = (minutes: number, from: string, to: string) =>
  `${formatMinutes(minutes)} de “${from}” a “${to}”`;
export const added = (activity: string, area: string, objectives: number) =>
  `“${activity}” en ${area} para ${counted(objectives, 'objetivo')}`;

export const RESULT = 'Antes y después';
export const FIGURE = 'Cifra';
export const BEFORE = 'Antes';
export const AFTER = 'Después';
export const DIFFERENCE = 'Cambio';
export const BALANCE = 'Equilibrio';
export const AREAS_USED = 'Áreas usadas';
export const BY_AREA = 'Celdas cubiertas por área';
export const BY_PARTNER = 'Lo que llevan los aliados';
export const TOTAL_MINUTES = 'Minutos';

export const opened = (n: number) =>
  n === 1 ? '1 celda quedaría vacía' : `${n} celdas quedarían vacías`;
export const closed = (n: number) =>
  n === 1 ? '1 celda quedaría cubierta' : `${n} celdas quedarían cubiertas`;
export const NO_CELLS = 'Ninguna celda quedaría vacía ni cubierta.';

/** "La cobertura iría del 61 % al 58 %, el equilibrio de 0.83 a 0.81." */
export const sentence = (
  from: string,
  to: string,
  balanceFrom: string,
  balanceTo: string,
) =>
  `La cobertura iría de ${from} a ${to}; el equilibrio, de ${balanceFrom} a ${balanceTo}.`;

export const confirmed = (from: string, to: string) =>
  `La cobertura confirmada iría de ${from} a ${to}.`;

export const DEFINITIONS = [
  'Quitar un aliado: como si no se hubiera planificado nada con él.',
  'Mover minutos: una actividad se acorta y otra se alarga; a lo más, lo que tiene la primera.',
  'Agregar una actividad: como si estuviera planificada para esos objetivos.',
  'Confirmar todo: cada actividad planificada cuenta como confirmada; las ideas siguen siendo ideas.',
] as const;

export const file = (month: string) => `Qué pasaría si ${month}`;
