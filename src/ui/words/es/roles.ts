/** Como qué viene cada quien. */
import type {Role} from '../../role';

export const ROLE_TITLES: {readonly [role in Role]: string} = {
  teacher: 'Docente',
  staff: 'Personal de la escuela comunitaria',
  principal: 'Dirección',
};
