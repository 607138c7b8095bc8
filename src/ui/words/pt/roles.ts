/** Em que função cada um vem. */
import type {Role} from '../../role';

export const ROLE_TITLES: {readonly [role in Role]: string} = {
  teacher: 'Docente',
  staff: 'Equipe da escola comunitária',
  principal: 'Direção',
};
