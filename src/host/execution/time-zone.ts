/** Dates in scripts follow the project's time zone, as Apps Script has it. */

/** Runs something while the process's time zone is another one. */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
