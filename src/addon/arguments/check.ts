/** Refuses an argument that is not what a server function takes, in one sentence a person can act on. */
import * as v from 'valibot';
import {UserError} from '../../sheet/user-error';

/** Far above any form of ours, if not any file: only a broken or hostile sender reaches it. */
const LONGEST_ARGUMENT = 64_000;

/**
 * The argument, sound. A schema's message completes the sentence `"field" must be …`.
 *
 * @throws UserError naming the first field that is wrong, and what is expected there
 */
export function checked<const Schema extends v.GenericSchema>(
  schema: Schema,
  argument: unknown,
  longest = LONGEST_ARGUMENT,
): v.InferOutput<Schema> {
  const given = argument ?? {};
  if ((JSON.stringify(given) ?? '').length > longest)
    throw new UserError(
      'That is more text than can be saved at once. Shorten it, or save it in two parts.',
    );
  const result = v.safeParse(schema, given, {abortEarly: true});
  if (result.success) return result.output;
  throw new UserError(sentence(result.issues[0]));
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const name = fieldName(issue);
  if (name === '') return `The argument must be ${issue.message}.`;
  const {origin} = issue.path?.[issue.path.length - 1] ?? {};
  if (origin === 'key' && issue.expected === 'never')
    return `There is no field "${name}" here; leave it out.`;
  if (origin === 'key') return `"${name}" is missing; it is needed.`;
  return `"${name}" must be ${issue.message}.`;
}

/** `objectives, item 2, priority` for the path objectives → 1 → priority. */
function fieldName({path}: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({key}) => (typeof key === 'number' ? `item ${key + 1}` : String(key)))
    .map(key => (key.length > 60 ? `${key.slice(0, 60)}…` : key))
    .join(', ');
}
