/** Numbers and lists as people say them. */
export {counted, listed} from '../../domain/count';

/** `2000`: "2,000". */
export const number = (n: number) => n.toLocaleString('en-US');
