/** How much is tried: what stands for the rest, or, by `npm run test:faults`, everything. */
import process from 'node:process';

export const isAll = process.env['FAULTS'] === 'all';
