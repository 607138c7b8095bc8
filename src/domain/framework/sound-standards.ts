/** From what a file says of its standards to those that a sheet can hold: each code once, texts that fit. */
import {folded} from '../cell';
import {type Grade, inOrder, parseGrades} from '../grade';
import type {Findings} from './findings';
import type {FileStandard} from './framework-file';
import {plainText, withoutControls} from './plain-text';

/** A standard as the file writes it, and where it stands there. */
export interface Draft {
  readonly where: string;
  readonly code: string;
  readonly text: string;
  readonly grades: readonly Grade[];
  readonly subject: string;
  readonly parent: string;
  readonly guid: string;
}

/** As much as a cell of the planner takes. */
const LONGEST_TEXT = 5_000;
/** Markup may be longer than its words; beyond this it isn't even looked at. */
const LONGEST_MARKUP = 50_000;
const LONGEST_CODE = 60;

/** The code as written; blank where it names nothing but a grade: `3` and `9-10` are headings. */
export function codeIn(written: string): string {
  const code = written.trim();
  return code !== '' && parseGrades(code) !== undefined ? '' : code;
}

/**
 * The same standard listed under several grades, with the same words, is one standard of all of them.
 */
export function soundStandards(
  drafts: readonly Draft[],
  found: Findings,
): readonly FileStandard[] {
  const byCode = new Map<string, {standard: FileStandard; where: string}>();
  for (const draft of drafts) {
    const standard = soundOf(draft, found);
    if (standard === null) continue;
    const code = folded(standard.code);
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, {standard, where: draft.where});
    else if (known.standard.text === standard.text)
      byCode.set(code, {...known, standard: joined(known.standard, standard)});
    else
      found.add(
        draft.where,
        `${known.where} has the code ${standard.code} too, with other words, so this one was left out.`,
      );
  }
  return [...byCode.values()].map(({standard}) => standard);
}

function joined(first: FileStandard, second: FileStandard): FileStandard {
  return {...first, grades: inOrder([...first.grades, ...second.grades])};
}

function soundOf(draft: Draft, found: Findings): FileStandard | null {
  const {where} = draft;
  const code = draft.code.trim().replace(/\s+/g, ' ');
  const reason = codeProblem(code);
  if (reason !== null) {
    found.add(where, `Its code ${reason}, so it was left out.`);
    return null;
  }
  return {
    code,
    text: soundText(draft, found),
    grades: inOrder(draft.grades),
    subject: withoutControls(draft.subject).slice(0, 100),
    parent: withoutControls(draft.parent),
    guid: withoutControls(draft.guid).replace(/\s+/g, ' '),
  };
}

function codeProblem(code: string): string | null {
  if (code.length > LONGEST_CODE)
    return `has ${code.length.toLocaleString('en-US')} characters, and no code has more than ${LONGEST_CODE}`;
  if (code !== withoutControls(code))
    return 'holds a control character, which a sheet can’t keep';
  return /[,;]/.test(code)
    ? `“${code}” holds a comma or semicolon, which stand between codes in Objectives`
    : null;
}

function soundText({where, text}: Draft, found: Findings): string {
  if (text.length > LONGEST_MARKUP) return tooLong(where, text, found);
  const fit = withoutControls(text);
  if (fit !== text)
    found.add(
      where,
      'Its text holds control characters, which a sheet can’t keep. They were taken out.',
    );
  const plain = plainText(fit);
  return plain.length > LONGEST_TEXT ? tooLong(where, plain, found) : plain;
}

function tooLong(where: string, text: string, found: Findings): string {
  found.add(
    where,
    `Its text has ${text.length.toLocaleString('en-US')} characters, and at most ${LONGEST_TEXT.toLocaleString('en-US')} fit. The code is imported without the text.`,
  );
  return '';
}
