/** The frameworks that a school works with, as the setting `Framework` names them. */
import {folded, trimmed} from './cell';
import {COMMON_CORE} from './common-core';

const LONG_NAME =
  /^(?:the )?(?:ccss|common core)(?: state)?(?: standards?)?(?: \(ccss\))?$/;

/** Names apart by comma, semicolon or line break, in order, each once in whatever case. */
export function parseFrameworks(setting: string): readonly string[] {
  const names = new Map<string, string>();
  for (const name of setting.split(/[,;\r\n]/).map(trimmed))
    if (name !== '' && !names.has(folded(name))) names.set(folded(name), name);
  return [...names.values()];
}

/** The one of that name in any case, the Common Core also by its long name; undefined where there is none. */
export function frameworkNamed(
  name: string,
  frameworks: readonly string[],
): string | undefined {
  const found = frameworks.find(other => folded(other) === folded(name));
  return found ?? (LONG_NAME.test(folded(name)) ? COMMON_CORE : undefined);
}
