/** The words of a command line, told apart. */

export interface Command {
  readonly what: 'start' | 'addon';
  readonly flags: ReadonlySet<string>;
  /** The folder after --project; null for the add-on of this repository. */
  readonly project: string | null;
  readonly words: readonly string[];
}

/** What the person at the keyboard asked for can't be done. Exit code 2. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}

export const USES = {
  start: 'start [--project DIR] [--no-open] [plan.xlsx]',
  addon:
    'addon [--cost] [--project DIR] plan.xlsx FUNCTION [\'{"json":"argument"}\' | - to read it from stdin]',
} as const;

const FLAGS = {start: ['--no-open'], addon: ['--cost']} as const;
/** A JSON argument may begin with a dash, so options are looked for only before it. */
const WORDS_WITH_OPTIONS = {start: Infinity, addon: 2} as const;
const MOST_WORDS = {start: 1, addon: 3} as const;

/** @throws CommandProblem where the words make no sense */
export function parseCommand(given: readonly string[]): Command {
  const [what, ...rest] = given;
  if (what !== 'start' && what !== 'addon')
    throw new CommandProblem(`Use "${USES.start}" or "${USES.addon}".`);
  const flags = new Set<string>();
  const words: string[] = [];
  let project: string | null = null;
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index]!;
    const isOption =
      word.startsWith('-') && words.length < WORDS_WITH_OPTIONS[what];
    if (!isOption) words.push(word);
    else if (word === '--project') {
      project = rest[++index] ?? null;
      if (project === null)
        throw new CommandProblem('Say which folder after --project.');
    } else if ((FLAGS[what] as readonly string[]).includes(word))
      flags.add(word);
    else throw new CommandProblem(`There is no option ${word}: ${USES[what]}.`);
  }
  const unwanted = words[MOST_WORDS[what]];
  if (unwanted !== undefined)
    throw new CommandProblem(
      `"${unwanted}" is one word too many: ${USES[what]}.`,
    );
  return {what, flags, project, words};
}
