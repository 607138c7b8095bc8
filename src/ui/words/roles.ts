/** What people come as. */
import type {Role} from '../role';

export const ROLE_TITLES: {readonly [role in Role]: string} = {
  teacher: 'Teacher',
  staff: 'Community-school staff',
  principal: 'Principal',
};
