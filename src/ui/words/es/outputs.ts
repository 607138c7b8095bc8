/** Palabras de la cuadrícula para imprimir, del archivo de calendario y de las tablas. */
import {counted} from './count';

export const ALL_TEACHERS = 'Todos los docentes';
export const TEACHER = 'Docente';
export const GRADE = 'Grado';
export const SUBJECT = 'Materia';
export const STANDARDS = 'Estándares';
export const PRIORITY = 'Prioridad';
export const OBJECTIVE = 'Objetivo';
export const COVERED = 'Cubierto';
export const covered = (n: number, of: number) => `${n} de ${of}`;
export const NO_ROWS = 'Ningún objetivo de este mes es para ellos.';
export const gridTitle = (month: string) => `El plan de ${month}`;
export const LANDSCAPE = 'Papel carta, horizontal.';

export const SAVE_CALENDAR = 'Guardar calendario (.ics)';
export const UNDATED = 'Las que no tienen día, como todo el mes';
export const undated = (n: number) =>
  n === 0
    ? 'Todas las actividades dicen sus días.'
    : `${counted(n, 'actividad', 'actividades')} no ${n === 1 ? 'dice' : 'dicen'} el día.`;
export const HOW_TO =
  'Abra el archivo y su calendario le pregunta si lo agrega. En Google Calendar elija Configuración y luego Importar. Si lo guarda otra vez más adelante, trae lo que cambió.';
export const IDEAS =
  'Las ideas no están. Lo cancelado sí está, como cancelado.';
export const WITHOUT_ID =
  'Las actividades escritas en la pestaña que aún no tienen ID no están. Arme la cuadrícula y estarán.';
export const WHAT = 'Qué';
export const WHEN = 'Cuándo';
export const STATUS = 'Estado';
export const NO_EVENTS = 'No hay nada planificado para ellos en este mes.';
export const calendarName = (school: string, month: string) =>
  [school, month].filter(part => part !== '').join(', ');
export const PARTNER = 'Aliado';
export const LEAD = 'Responsable';
export const WHY = 'Por qué';

export const TABLE = 'Tabla';
export const SAVE_CSV = 'Guardar como CSV';
export const CSV_HINT =
  'Se abre en Sheets y Excel. Lo que podría correr como fórmula queda como simple texto.';
export const NO_TABLE = 'Esta pestaña no está, o no tiene nada.';
export const rows = (n: number) => counted(n, 'fila');
export const firstRows = (n: number) => `Se muestran las primeras ${n}.`;
export const CONTACTS =
  'Tiene nombres y formas de comunicarse con personas: guarde el archivo donde solo lo vean colegas.';
