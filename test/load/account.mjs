/** What people were told is kept, beside the planner's own account of it; and what of that a file holds. */

export class Account {
  /** Each line that was typed: `sent`, `kept`, `undone`, or `unsure` where no answer came. */
  lines = new Map();
  /** Each activity by its id, with the titles that it may have: one where the answer is known. */
  activities = new Map();
  /** Titles that were sent and not answered. */
  unsure = new Set();

  /** @returns sentences on what is not as people were told; none is what we want */
  faults(lines, activities) {
    return [...this.#lineFaults(lines), ...this.#activityFaults(activities)];
  }

  #lineFaults(rows) {
    const faults = [];
    const found = new Map();
    for (const [text, person, number] of rows) {
      if (text === null && person === null && number === null) continue;
      if (text !== `${person} writes line ${number}`)
        faults.push(`a line was torn: ${[text, person, number].join(' | ')}`);
      found.set(text, (found.get(text) ?? 0) + 1);
    }
    for (const [text, count] of found) {
      if (count > 1) faults.push(`"${text}" is there ${count} times`);
      if (!this.lines.has(text)) faults.push(`nobody wrote "${text}"`);
    }
    for (const [text, state] of this.lines) {
      if (state === 'kept' && !found.has(text))
        faults.push(`"${text}" was acknowledged and is lost`);
      if (state === 'undone' && found.has(text))
        faults.push(`"${text}" was taken back and is there`);
    }
    return faults;
  }

  #activityFaults(rows) {
    const faults = [];
    const found = new Map();
    for (const {id, title} of rows) {
      if (found.has(id)) faults.push(`${id} is there twice`);
      found.set(id, title);
    }
    for (const [id, titles] of this.activities) {
      const title = found.get(id) ?? null;
      if (!titles.includes(title))
        faults.push(`${id} is "${title}" and was said to be "${titles}"`);
    }
    const ours = new Set([...this.activities.values()].flat());
    for (const [id, title] of found)
      if (/ plans \d+/.test(title) && !ours.has(title))
        if (!this.unsure.has(title))
          faults.push(`${id} is "${title}", which nobody saved`);
    return faults;
  }
}
