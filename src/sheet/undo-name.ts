/** The names of undone operations: `undo:x` undoes x, `undo2:x` undoes it again after it was done again. */
const UNDO = /^undo\d*:/;

export const isUndoName = (operation: string) => UNDO.test(operation);

/** What an undo undoes: x of `undo2:x`. */
export const undoneName = (operation: string) => operation.replace(UNDO, '');

/** The first name for undoing an operation that is not taken. */
export function undoName(
  operation: string,
  taken: ReadonlySet<string>,
): string {
  let name = `undo:${operation}`;
  for (let count = 2; taken.has(name); count++)
    name = `undo${count}:${operation}`;
  return name;
}
