/** The six areas as people call them. */
export {AREA_TITLES} from '../../domain/area';
