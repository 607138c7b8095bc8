/** Pieces of patterns for XML as a file writes it. */

/** What may stand before the name of an element: a file chooses it. */
export const PREFIX = '(?:[\\w.-]+:)?';

/** What holds no elements, though it may show some. */
export const SKIPPED = '<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>';
