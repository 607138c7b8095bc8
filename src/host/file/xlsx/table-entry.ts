/** What a table of ours says of a word that stands in a file, which may be the name of something that every object has. */
export const entryOf = <Entry>(
  table: {readonly [word: string]: Entry},
  word: string,
): Entry | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
