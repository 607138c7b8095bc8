/** A sentence on why an activity supports an objective, to begin from. */
export {starterWhy} from '../../domain/why';
