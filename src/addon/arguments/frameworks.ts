/** What the functions take that import frameworks and choose among them. */
import * as v from 'valibot';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

/** Its length is judged where the file is read, in words that fit. */
const file = v.string('the text of a file');

const flag = v.custom<boolean>(
  given => typeof given === 'boolean',
  'true or false',
);

export const previewFramework = v.strictObject(
  {
    text: file,
    framework: v.optional(field.text(200)),
    codesOnly: v.optional(flag),
  },
  AN_OBJECT,
);

export const importFramework = v.strictObject(
  {
    operation: field.operation,
    text: file,
    framework: v.optional(field.text(200)),
    codesOnly: v.optional(flag),
    expected: field.text(100),
  },
  AN_OBJECT,
);

export const chooseFrameworks = v.strictObject(
  {
    operation: field.operation,
    frameworks: v.pipe(
      v.array(field.name(200), 'a list of frameworks'),
      v.nonEmpty('at least one framework'),
      v.maxLength(50, 'a list of at most 50 frameworks'),
    ),
  },
  AN_OBJECT,
);
