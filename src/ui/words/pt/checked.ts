/** O que a verificação da planilha diz, em português. */
import {translator} from '../../sentences';
import {PLACES} from './places';
import {PROBLEMS} from './server-problems';
import {TABLES} from './server-tables';
import {translated} from './translated';

const own = translator({...PROBLEMS, ...TABLES}, PLACES);

/** Um problema, ou como se conserta; o que não se conhece fica como está. */
export const checked = (text: string): string => translated(own(text));
