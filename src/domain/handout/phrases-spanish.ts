/** The handout's words in Spanish, as families in the United States use it. */
import {listed} from '../count';
import {hoursInHalves} from './clock';
import type {NamedDay, Phrases} from './phrases';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const WEEKDAYS = [
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
  'domingo',
];
const PLURAL_WEEKDAYS = [
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábados',
  'domingos',
];

const written = ({month, day}: NamedDay) => `${day} de ${MONTHS[month - 1]}`;
const and = (one: string, other: string) => `${one} y ${other}`;

export const SPANISH: Phrases = {
  name: 'Español',
  title: 'Para nuestras familias',
  grades: {
    PK: 'Prekínder',
    K: 'Kínder',
    1: 'Primer grado',
    2: 'Segundo grado',
    3: 'Tercer grado',
    4: 'Cuarto grado',
    5: 'Quinto grado',
    6: 'Sexto grado',
    7: 'Séptimo grado',
    8: 'Octavo grado',
    9: 'Noveno grado',
    10: 'Décimo grado',
    11: 'Undécimo grado',
    12: 'Duodécimo grado',
  },
  months: MONTHS,
  weekdays: WEEKDAYS,
  everyWeekday: PLURAL_WEEKDAYS,
  areas: {
    academicEnrichment: 'Enriquecimiento académico',
    familyLiteracy: 'Lectura en familia',
    behavioralSupports: 'Apoyo a la conducta',
    healthWellness: 'Salud y bienestar',
    familyEngagement: 'Participación familiar',
    earlyChildhood: 'Primera infancia',
  },
  learning: 'Este mes su hijo o hija está aprendiendo…',
  offers: 'Lo que ofrece la escuela',
  atHome: 'Para probar en casa',
  monthOfYear: (month, year) => `${MONTHS[month - 1]} de ${year}`,
  onDay: (weekday, day) => `${WEEKDAYS[weekday]} ${written(day)}`,
  fromTo: (first, last) =>
    first.month === last.month
      ? `del ${first.day} al ${written(last)}`
      : `del ${written(first)} al ${written(last)}`,
  everyDay: weekdays =>
    `los ${listed(
      weekdays.map(day => PLURAL_WEEKDAYS[day]!),
      'y',
    )}`,
  notOn: day => `menos el ${written(day)}`,
  hours: (from, to) =>
    hoursInHalves(from, to, ['\u00a0a.\u00a0m.', '\u00a0p.\u00a0m.']),
  duringMonth: month => `durante ${MONTHS[month - 1]}`,
  and,
  withPartner: partner => `con ${partner}`,
  familiesDo: 'Lo que hacen las familias:',
  asWritten:
    'Las actividades están tal como las escribió la escuela, a veces en otro idioma.',
  notTranslated: 'todavía no está en español',
  teachersWords: 'en palabras de la maestra o el maestro',
  nothingLearned:
    'Los objetivos de este mes todavía no están escritos. Por favor, pregunte a la maestra o al maestro.',
  nothingOffered: 'Todavía no hay nada planeado para este grado.',
  more: count => `… y ${count} más. Por favor, pregunte en la escuela.`,
  questions:
    '¿Tiene preguntas? Llámenos o visítenos: con gusto le ayudamos. Los días y las horas pueden cambiar.',
};
