/** Faults in what is done again: a request sent twice, a save cut off, a change undone, a cell changed since. */

export const REPEATS = [
  {
    name: 'retry without operation id',
    what: 'a request that is sent again is carried out again',
    changes: [
      {
        file: 'src/sheet/settle.ts',
        find: "if (!last || last.ending === 'Not saved') return null;",
        replace: 'if (!last || last.ending !== null) return null;',
      },
    ],
  },
  {
    name: 'cut-off save forgotten',
    what: 'a repeat of a save that was cut off starts anew without a look at what it left',
    changes: [
      {
        file: 'src/sheet/settle.ts',
        find: "if (!last || last.ending === 'Not saved') return null;",
        replace: "if (!last || last.ending !== 'Done') return null;",
      },
    ],
  },
  {
    name: 'no compare-and-set',
    what: 'a cell that somebody changed since the sender saw it is written over',
    changes: [
      {
        file: 'src/sheet/compare-and-set.ts',
        find: 'if (conflicts.length > 0)',
        replace: 'if (conflicts.length > 1_000)',
      },
    ],
  },
  {
    name: 'settle trusts begin',
    what: 'a save that was cut off counts as done because the Log says that it began',
    changes: [
      {
        file: 'src/sheet/cut-off-saves.ts',
        find: "if (states.every(state => state === 'after'))",
        replace: 'if (states.length > 0)',
      },
    ],
  },
  {
    name: 'settle finishes over others',
    what: 'a save that was cut off is finished though somebody changed the row since',
    changes: [
      {
        file: 'src/sheet/cut-off-saves.ts',
        find: "const whole = states.includes('unclear') ? null : wholeChanges(changes);",
        replace: 'const whole = wholeChanges(changes);',
      },
      {
        file: 'src/sheet/cut-off-saves.ts',
        find: "if (changes.some(change => stateOf(own, change) === 'unclear'))",
        replace: 'if (Date.now() < 0)',
      },
    ],
  },
  {
    name: 'undo without looking',
    what: 'an undo writes what was before over what somebody wrote since',
    changes: [
      {
        file: 'src/sheet/undo.ts',
        find: 'if (!isAsLeft(own, change)) throw changedSince(own, target, change);',
        replace:
          'if (Date.now() < 0 && !isAsLeft(own, change)) throw changedSince(own, target, change);',
      },
    ],
  },
  {
    name: 'undo brings back too little',
    what: 'of a removed row only what stands first comes back',
    changes: [
      {
        file: 'src/sheet/undo.ts',
        find: 'if (!isWithheld(cell)) cells[key] = cell;',
        replace:
          "if (!isWithheld(cell)) cells[key] = isRow && key === 'notes' ? '' : cell;",
      },
    ],
  },
  {
    name: "others' changes undone",
    what: 'an undo without a name takes the last change of anybody',
    changes: [
      {
        file: 'src/sheet/undo.ts',
        find: "const isMine = (by: string | null, {key}: Person) => key !== '' && by === key;",
        replace:
          "const isMine = (by: string | null, {key}: Person) => key !== '' && by !== '';",
      },
    ],
  },
  {
    name: 'emptying does nothing',
    what: 'a field that was emptied keeps its old words, and counts as saved',
    changes: [
      {
        file: 'src/sheet/compare-and-set.ts',
        find: '    before[key] = now;\n',
        replace: "    if (want === '') continue;\n    before[key] = now;\n",
      },
    ],
  },
  {
    name: 'removed though it was changed',
    what: 'a row is removed though it is not as its sender saw it',
    changes: [
      {
        file: 'src/sheet/save.ts',
        find: 'if (base) checkSeen(own, id, sentCells(base), calendar);',
        replace: 'sentCells(base ?? {});',
      },
    ],
  },
  {
    name: 'removal undone over another row',
    what: 'a removed row comes back over what somebody has written in its place since',
    changes: [
      {
        file: 'src/sheet/undo.ts',
        find: 'if (change.after === null) return !row || isRemoved(own, row);',
        replace: 'if (change.after === null) return true;',
      },
    ],
  },
  {
    name: 'undone row taken with what was added',
    what: 'undoing a new row takes it away with what others have written in its other cells',
    changes: [
      {
        file: 'src/sheet/undo.ts',
        find: 'key => key in after || isCounted(own.tab.schema, key),',
        replace: 'key => key !== id,',
      },
    ],
  },
];
