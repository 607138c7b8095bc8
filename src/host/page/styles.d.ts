/** A style sheet is bundled beside the script. */
declare module '*.css';
