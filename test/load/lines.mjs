/** Rows that people fill from the top, tab after tab; the tab that was left longest ago is emptied for the next ones. */

/** As long as lists in a school are. */
const ROWS = 500;
/** With more of them a planner would hold more and more, and no growth of its own would be seen. */
const TABS = 6;

export const tabsFor = lines => Math.min(TABS, Math.ceil(lines / ROWS));

export class Lines {
  #count = 0;
  /** Each time that a tab is filled: when it is blank, what was typed, and the rows not answered yet. */
  #rounds = [];
  #account;
  #empty;

  /** @param empty clears a tab, and answers */
  constructor(sheets, account, empty) {
    this.sheets = sheets;
    this.#account = account;
    this.#empty = empty;
  }

  /** A row for this text, once it is blank. */
  async take(text) {
    const count = this.#count++;
    const round = this.#round(Math.floor(count / ROWS));
    const row = 1 + (count % ROWS);
    round.texts.push(text);
    round.open.add(row);
    await round.isBlank;
    return {
      sheet: round.sheet,
      row,
      answered: () => round.open.delete(row),
    };
  }

  /** The rows from the top of the last tab into which nobody is typing. */
  standing() {
    const round = this.#rounds.at(-1);
    if (round === undefined) return {sheet: null, rows: 0};
    const next = round.texts.length + 1;
    return {
      sheet: round.sheet,
      rows: Math.min(next, ...round.open) - 1,
    };
  }

  #round(number) {
    return (this.#rounds[number] ??= {
      sheet: this.sheets[number % this.sheets.length],
      texts: [],
      open: new Set(),
      isBlank: this.#blank(number),
    });
  }

  async #blank(number) {
    const before = this.#rounds[number - this.sheets.length];
    if (before === undefined) return;
    const answer = await this.#empty({
      sheet: before.sheet,
      row: 1,
      column: 1,
      rows: ROWS,
      columns: 3,
    });
    for (const text of before.texts)
      this.#account.lines.set(text, answer.ok ? 'undone' : 'unsure');
  }
}
