/**
 * What google.script.run may send: JSON's kinds of value, or one lone form.
 *
 * Source: https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */

/** A value as it crosses. */
export type Sent =
  | string
  | number
  | boolean
  | null
  | readonly Sent[]
  | {readonly [name: string]: Sent};

/**
 * The arguments as JSON values, undefined as null; a lone form as an object of its fields.
 *
 * @throws Error in Google's words where a value can't cross
 */
export function sentArguments(values: readonly unknown[]): Sent[] {
  const [only] = values;
  if (values.length === 1 && isForm(only)) return [formFields(only)];
  return values.map((value, index) => sent(value, String(index), []));
}

function sent(value: unknown, name: string, above: readonly object[]): Sent {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : sentObject(value, name, above);
    case 'bigint':
    case 'function':
    case 'symbol':
      throw illegal(name);
  }
}

function sentObject(
  value: object,
  name: string,
  above: readonly object[],
): Sent {
  if (above.includes(value) || isDate(value) || isNode(value))
    throw illegal(name);
  const path = [...above, value];
  if (Array.isArray(value))
    return value.map((each, index) => sent(each, String(index), path));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, sent(each, key, path)]),
  );
}

function illegal(name: string): Error {
  return new Error(`Failed due to illegal value in property: ${name}`);
}

function isDate(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Also of another window, whose classes are others. */
function isNode(value: object): boolean {
  return 'nodeType' in value && 'nodeName' in value;
}

function isForm(value: unknown): value is HTMLFormElement {
  return (
    typeof value === 'object' &&
    value !== null &&
    isNode(value) &&
    (value as Node).nodeName === 'FORM'
  );
}

/** Fields that share a name become a list, in order; a file field without a file is blank. */
function formFields(form: HTMLFormElement): Sent {
  // Without a prototype, so that a field may be called `constructor`.
  const fields = Object.create(null) as {[name: string]: Sent};
  for (const [name, given] of new FormData(form)) {
    const value = fieldText(name, given);
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else
      fields[name] = Array.isArray(before)
        ? [...(before as readonly Sent[]), value]
        : [before, value];
  }
  return fields;
}

/** Browsers give a nameless file of no size for a field in which nothing was chosen. */
function fieldText(name: string, value: FormDataEntryValue): string {
  if (typeof value === 'string') return value;
  if (value.name === '' && value.size === 0) return '';
  throw new Error(
    `The field "${name}" holds a file: sending files is not emulated.`,
  );
}
