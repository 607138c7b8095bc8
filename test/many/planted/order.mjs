/** Faults in the order of a save: lock, journal, write, flush, look, amends. */

export const ORDER = [
  {
    name: 'no flush',
    what: 'the lock is released before what was written has reached the sheet',
    changes: [
      {
        file: 'src/sheet/lock.ts',
        find: '() => ending(work, () => SpreadsheetApp.flush()),',
        replace: 'work,',
      },
      {
        file: 'src/sheet/carry-out.ts',
        find: '  SpreadsheetApp.flush();\n  return true;',
        replace: '  return true;',
      },
    ],
  },
  {
    name: 'no lock',
    what: 'two runs write at the same time',
    changes: [
      {
        file: 'src/sheet/lock.ts',
        find: 'if (!lock.tryLock(LONGEST_WAIT))',
        replace: 'if (Date.now() < 0)',
      },
    ],
  },
  {
    name: 'lock not obtained, gone on',
    what: 'whoever waits too long for the lock saves without it',
    changes: [
      {
        file: 'src/sheet/lock.ts',
        find: 'if (!lock.tryLock(LONGEST_WAIT))',
        replace: 'if (!lock.tryLock(LONGEST_WAIT) && Date.now() < 0)',
      },
    ],
  },
  {
    name: 'early release',
    what: 'the lock is let go before the write',
    changes: [
      {
        file: 'src/sheet/carry-out.ts',
        find: '  const {firstNew} = plan;\n  let {writes} = plan;',
        replace:
          '  LockService.getDocumentLock()!.releaseLock();\n  const {firstNew} = plan;\n  let {writes} = plan;',
      },
    ],
  },
  {
    name: 'lock nested',
    what: 'giving ids takes the lock once more and lets it go, so the rest goes on without',
    changes: [
      {
        file: 'src/sheet/given-ids.ts',
        find: '  noteGiven(session.journal(), whoOf(session.person), own.tab.schema, given);\n  writeAll(own, writes);\n  SpreadsheetApp.flush();',
        replace:
          '  const inner = LockService.getDocumentLock()!;\n  inner.tryLock(8_000);\n  noteGiven(session.journal(), whoOf(session.person), own.tab.schema, given);\n  writeAll(own, writes);\n  SpreadsheetApp.flush();\n  inner.releaseLock();',
      },
    ],
  },
  {
    name: 'lock kept after a refusal',
    what: 'a run that refuses leaves without releasing the lock',
    changes: [
      {
        file: 'src/sheet/lock.ts',
        find: '  } catch (error) {\n    try {\n      end();',
        replace:
          '  } catch (error) {\n    try {\n      SpreadsheetApp.flush();',
      },
    ],
  },
  {
    name: 'settled while somebody saves',
    what: 'whoever opens the planner settles a save that is under way',
    changes: [
      {
        file: 'src/sheet/lock.ts',
        find: 'return lock?.tryLock(SHORT_WAIT) ? holding(lock, work) : null;',
        replace: 'return lock ? work() : null;',
      },
    ],
  },
  {
    name: 'journal after data',
    what: 'the Log hears of a save only when it is written',
    changes: [
      {
        file: 'src/sheet/carry-out.ts',
        find: '  note(session, saving, changes);\n  const {firstNew} = plan;',
        replace: '  const {firstNew} = plan;',
      },
      {
        file: 'src/sheet/carry-out.ts',
        find: '  const written = {before: own,',
        replace:
          '  note(session, saving, changes);\n  const written = {before: own,',
      },
    ],
  },
  {
    name: 'no verify',
    what: 'what was written counts as saved without a look',
    changes: [
      {
        file: 'src/sheet/carry-out.ts',
        find: 'if (found.isSaved ||',
        replace: 'if (failure === null || found.isSaved ||',
      },
    ],
  },
  {
    name: 'verify by place',
    what: 'the look afterwards looks where was written, whichever row stands there by now',
    changes: [
      {
        file: 'src/sheet/carry-out.ts',
        find: 'if (found.isSaved ||',
        replace:
          "if ((failure === null && written.writes.every(({row, index, value}) => JSON.stringify(now.tab.values?.[row - 1]?.[index] ?? '') === JSON.stringify(value))) || found.isSaved ||",
      },
    ],
  },
  {
    name: 'hits not looked for',
    what: 'a save counts as whole when its own rows are right, whatever it hit besides',
    changes: [
      {
        file: 'src/sheet/read-back.ts',
        find: 'isSaved: isWhole && hit.length === 0,',
        replace: 'isSaved: isWhole,',
      },
    ],
  },
  {
    name: 'repair by position',
    what: 'what was hit is put back where it was written, not where its row is by now',
    changes: [
      {
        file: 'src/sheet/put-back.ts',
        find: 'writeAll(now, writes);\n    SpreadsheetApp.flush();\n    amends',
        replace:
          "writeAll(now, written.writes.map(write => ({...write, value: written.before.tab.values?.[write.row - 1]?.[write.index] ?? ''})));\n    SpreadsheetApp.flush();\n    amends",
      },
    ],
  },
  {
    name: 'no repair',
    what: 'cells that were hit stay as they are, and the save is tried again',
    changes: [
      {
        file: 'src/sheet/put-back.ts',
        find: 'let writes = amendsOf(found.amends, now);',
        replace: 'let writes = amendsOf(found.amends, now).slice(0, 0);',
      },
    ],
  },
  {
    name: 'written before it is refused',
    what: 'ids are given before it is asked whether the request can be met',
    changes: [
      {
        file: 'src/sheet/session.ts',
        find: '    const answer = work(session);\n    session.giveIds();',
        replace: '    session.giveIds();\n    const answer = work(session);',
      },
    ],
  },
  {
    name: 'Log written over',
    what: 'each line goes where the last one went',
    changes: [
      {
        file: 'src/sheet/journal.ts',
        find: 'journal.nextRow += rows.length;',
        replace: 'journal.nextRow += rows.length - 1;',
      },
    ],
  },
  {
    name: 'ids by counting',
    what: 'a new id is the number after those that stand in the tab, so one that is gone is given again',
    changes: [
      {
        file: 'src/sheet/given-ids.ts',
        find: "for (const id of textAt(log, row, 'id').split(', ')) taken.add(id);",
        replace: "taken.delete('');",
      },
      {
        file: 'src/sheet/ids.ts',
        find: 'id = prefix + sixOf(random);',
        replace:
          'id = `${prefix}N${id ? Number(id.slice(prefix.length + 1)) + 1 : used.size}`;',
      },
    ],
  },
  {
    name: 'id minted outside the lock',
    what: 'the id of a new row is counted out before the lock is held',
    changes: [
      {
        file: 'src/sheet/save.ts',
        find: '  const warnings = stored.flatMap(',
        replace:
          '  const counts = ownTable(workbook, schema).table.rows.length;\n  const minted = sent.map((_, nth) => `${schema.idPrefix}N${counts + nth}`);\n  const warnings = stored.flatMap(',
      },
      {
        file: 'src/sheet/save.ts',
        find: 'const wishes = wishesOf(session, schema, stored);',
        replace:
          'const wishes = wishesOf(session, schema, stored).map((wish, nth) => (wish.isNew ? {...wish, id: minted[nth]!} : wish));',
      },
    ],
  },
  {
    name: 'ids written last',
    what: 'of a new row that was cut off, nothing tells which it is',
    changes: [
      {
        file: 'src/sheet/cell-writes.ts',
        find: 'new Set([...naming, ...blocks])',
        replace: 'new Set([...blocks, ...naming])',
      },
    ],
  },
];
