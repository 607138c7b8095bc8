/** How large a file of standards may be, and how many of them a planner can carry. */

/** As much as a script takes in at once, with room to read it. */
export const LONGEST_FILE = 10_000_000;

export function tooLarge(length: number): string {
  return `This file has ${megabytes(length)} MB of text; at most ${megabytes(LONGEST_FILE)} fit. Download one subject, or one grade band, at a time.`;
}

/** More than all subjects of a state have; the planner reads them whenever it opens. */
export const MOST_STANDARDS = 20_000;

export const TOO_MANY =
  'This file has more than 20,000 standards, and no more fit. Download one subject, or one grade band, at a time.';

const megabytes = (length: number) => Math.ceil(length / 100_000) / 10;
