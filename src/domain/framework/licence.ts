/** Under which terms the wording of a framework may be shown. */
import {trimmed} from '../cell';

const COMMON_CORE = /common core|\bccss/i;

/** Its licence asks for this line wherever its wording is shown. Source: the Common Core's public licence. */
const COMMON_CORE_NOTICE =
  'The wording of these standards is the Common Core’s, shown to support the Common Core State Standards Initiative. © Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers. All rights reserved.';

/** Its owners. */
const OWNERS = /national governors association|chief state school officers/i;

/** Whether a file's title, publisher or terms say that its wording is the Common Core's. */
export function isOfCommonCore(text: string): boolean {
  return COMMON_CORE.test(text) || OWNERS.test(text);
}

/** Whether any code is the Common Core's by its own prefix, whatever the file is called. */
export function holdsCommonCore(codes: readonly {readonly code: string}[]) {
  return codes.some(({code}) => COMMON_CORE.test(code));
}

/** Whether a framework's name says that it is the Common Core. */
export function namesCommonCore(text: string): boolean {
  return COMMON_CORE.test(text);
}

/** The notice to show beside a framework's wording; null where it asks for none, or only codes are there. */
export function licenceNotice(
  framework: string,
  hasText: boolean,
): string | null {
  return hasText && namesCommonCore(framework) ? COMMON_CORE_NOTICE : null;
}

/**
 * A framework's name as the planner keeps it.
 *
 * Without commas and semicolons, which stand between the frameworks in Settings; and one whose wording is
 * the Common Core's says so, so that its notice is never lost.
 */
export function frameworkName(wanted: string, isCommonCore: boolean): string {
  const name = wanted
    .split(/[,;]/)
    .map(trimmed)
    .join(' – ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .trim();
  return isCommonCore && !namesCommonCore(name)
    ? `${name} (Common Core)`
    : name;
}
