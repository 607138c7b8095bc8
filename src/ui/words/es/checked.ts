/** Lo que dice la revisión del libro, en español. */
import {translator} from '../../sentences';
import {PLACES} from './places';
import {PROBLEMS} from './server-problems';
import {TABLES} from './server-tables';
import {translated} from './translated';

const own = translator({...PROBLEMS, ...TABLES}, PLACES);

/** Un problema, o cómo se arregla; lo que no se conoce queda como está. */
export const checked = (text: string): string => translated(own(text));
