/** What is odd about rows of the Results tab, and what to do about it. */
import {formatFigure} from '../domain/figure';
import type {Trouble} from './reading';

interface Earlier<Value> {
  readonly value: Value;
  readonly row: {readonly row: number};
}

export const NAMELESS: Trouble = {
  severity: 'problem',
  message: 'The reading has no indicator, so it is not read.',
  fix: 'Write the name of the indicator as it stands in the other rows.',
};

export const NOT_MEASURED: Trouble = {
  severity: 'notice',
  message: 'Nothing is named here by which this result is measured.',
  fix: 'Write an indicator, such as Attendance rate.',
};

export const NO_FIGURE: Trouble = {
  severity: 'notice',
  message: 'There is a day and no reading.',
  fix: 'Write the figure of that day, or empty the day.',
};

export const NO_DAY: Trouble = {
  severity: 'problem',
  message: 'The reading has no day, so it is not read.',
  fix: 'Write the day of the reading, such as 2026-10-14.',
};

export const AHEAD: Trouble = {
  severity: 'notice',
  message: 'The day lies ahead, so the reading waits until then.',
  fix: 'Check the day.',
};

export function again(date: string, row: number): Trouble {
  return {
    severity: 'problem',
    message: `Row ${row} already has a reading of ${date}, and that row is the one that is read.`,
    fix: 'Keep one reading for each day.',
  };
}

export function another({value, row: {row}}: Earlier<number>): Trouble {
  return {
    severity: 'notice',
    message: `Row ${row} already says ${formatFigure(value)}, and that is what is read.`,
    fix: 'Write it in one row of the indicator only.',
  };
}

export function otherUnit({value, row: {row}}: Earlier<string>): Trouble {
  return {
    severity: 'problem',
    message: `Row ${row} counts this indicator in “${value}”, so what stands here is read as that.`,
    fix: 'Give what is counted otherwise an indicator of its own.',
  };
}

export function noDay(date: string): Trouble {
  return {
    severity: 'problem',
    message: `This would be the day ${date}, so the reading is not read.`,
    fix: 'Write the whole day of the reading, such as 2026-10-14.',
  };
}

export const PART: Trouble = {
  severity: 'notice',
  message:
    'This is less than 1 %, and the other figures of the indicator are not.',
  fix: 'A sheet keeps 65% as 0.65: if that is meant, write 65.',
};

export function slip(meant: string): Trouble {
  return {
    severity: 'notice',
    message: `Only readings stand under this name, so they are not counted for “${meant}”.`,
    fix: 'If that is meant, write its name as it stands there.',
  };
}

export function aboutOne(found: string): Trouble {
  return {
    severity: 'notice',
    message: `This looks like ${found}.`,
    fix: 'Write what counts many. What is about one child has no place in this file: please take it out.',
  };
}
