/** The ways in which people write a code, made without the code that reads them. */

/** A standard's code by its pieces, as the list of the framework has them. */
export interface Pieces {
  readonly code: string;
  readonly key: string;
}

/** All that mean the same standard. */
export function formsOf({code, key}: Pieces): readonly string[] {
  return spellings(dotted(code, key));
}

function dotted(code: string, key: string): readonly string[] {
  if (code.startsWith('MP')) return practiceForms(code.slice(2));
  if (code.startsWith('CCRA.')) return anchorForms(code);
  if (/^HS/.test(code)) return highSchoolForms(code, key);
  return /^[K\d]\./.test(code) ? mathForms(code, key) : elaForms(code);
}

function practiceForms(number: string): readonly string[] {
  if (number === '') return ['MP'];
  return ['MP', 'MP.', 'MP ', 'MP-', 'SMP', 'SMP ', 'CCSS.MATH.PRACTICE.MP']
    .concat('CCSS.Math.Practice.MP')
    .map(start => start + number);
}

function anchorForms(code: string): readonly string[] {
  const short = code.replace('CCRA', 'CCR');
  return [
    code,
    short,
    `CCSS.ELA-LITERACY.${code}`,
    `CCSS.ELA-Literacy.${code}`,
  ];
}

function mathForms(code: string, key: string): readonly string[] {
  const forms = [code, key].flatMap(withPart);
  const grade = code.startsWith('K.')
    ? ['KG', '0'].map(other => other + code.slice(1))
    : [];
  return [
    ...forms,
    ...grade,
    ...forms.flatMap(form => [
      `CCSS.Math.Content.${form}`,
      `CCSS.MATH.CONTENT.${form}`,
      `Math.${form}`,
      form.replace(/\./g, '-'),
      form.replace(/\./g, ' '),
      form.replace(/\./g, ''),
      // A dot lost, as in the official `2.NBT.A1`.
      form.replace(/\.(?=\d+\D*$)/, ''),
    ]),
  ];
}

function highSchoolForms(code: string, key: string): readonly string[] {
  return [code, key].flatMap(withPart).flatMap(form => [
    form,
    form.replace('-', '.'),
    form.slice(2),
    form.slice(2).replace('-', '.'),
    form.replace(/\.(?=\d+\D*$)/, ''),
    form.replace(/[.-]/g, ''),
    `CCSS.Math.Content.${form}`,
    `CCSS.MATH.CONTENT.${form}`,
    // Domain and cluster alone could be anything.
    ...(/\d/.test(form) ? [form.slice(2).replace(/[.-]/g, '')] : []),
  ]);
}

function elaForms(code: string): readonly string[] {
  const gradeFirst = code.replace(/^([A-Z]+)\.([^.]+)/, '$2.$1');
  return [code, gradeFirst].flatMap(withPart).flatMap(form => [
    form,
    form.replace(/\./g, ' '),
    form.replace('.', ' '),
    `CCSS.ELA-LITERACY.${form}`,
    `CCSS.ELA-Literacy.${form}`,
    `ELA.${form}`,
    // Strand and grade alone could be anything.
    ...(/\..+\./.test(form) ? [form.replace(/[.()-]/g, '')] : []),
  ]);
}

/** `4a`, `4.a`, `4(a)`. */
function withPart(form: string): readonly string[] {
  const [, start, letter] = /^(.*\d)([a-j])$/.exec(form) ?? [];
  if (start === undefined) return [form];
  return [
    form,
    `${start}.${letter}`,
    `${start}(${letter})`,
    `${start} (${letter})`,
  ];
}

function spellings(forms: readonly string[]): readonly string[] {
  const all = forms.flatMap(form => [
    form,
    form.toLowerCase(),
    form.toUpperCase(),
    ` ${form}\u00a0`,
    form.replace(/-/g, '\u2013'),
  ]);
  return [...new Set(all)];
}
