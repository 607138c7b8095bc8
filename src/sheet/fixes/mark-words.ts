/** What the Log says of marks that were put right, by which one that was cut off is known again. */
export const KEPT_COPY = 'Kept this file as a planner of its own.';

/** @param message what mending it would do, as a sentence */
export const mendedMark = (message: string) => `Done: ${message}`;
