/** What a person mostly comes for: a preference that orders buttons, never a lock. */
import {preferences} from './kept';

export const ROLES = ['teacher', 'staff', 'principal'] as const;
export type Role = (typeof ROLES)[number];

export function role(): Role | null {
  return preferences.read<Role>('role');
}

export function keepRole(chosen: Role): void {
  preferences.write('role', chosen);
}

/** Asked once; who skips it is not asked again in this browser. */
export function asksName(who: string | null): boolean {
  return who === null && preferences.read('name-asked') === null;
}

export function keepNameAsked(): void {
  preferences.write('name-asked', true);
}
