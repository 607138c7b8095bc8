/** What a person entered last, to type less next time. */
import type {Area} from '../domain/area';
import {preferences} from './kept';

interface Remembered {
  readonly teacher: string;
  readonly subject: string;
  readonly grades: readonly string[];
  readonly area: Area;
  readonly partner: string;
  readonly lead: string;
}

const NAME = 'remembered';

export function remembered(): Partial<Remembered> {
  return preferences.read<Partial<Remembered>>(NAME) ?? {};
}

export function remember(part: Partial<Remembered>): void {
  preferences.write(NAME, {...remembered(), ...part});
}

/** The teacher whose objectives this person enters; at first, the person. */
export function rememberedTeacher(who: string | null): string {
  return remembered().teacher ?? who ?? '';
}
