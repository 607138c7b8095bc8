/**
 * Pages with script in them: `<? … ?>` runs, `<?= … ?>` prints what is safe there, `<?!= … ?>` prints as it is.
 *
 * Source: https://developers.google.com/apps-script/guides/html/templates
 */
import {emulated} from './emulation';
import {escapedFor} from './html-escape';
import {HtmlOutput} from './html-output';

type Template = GoogleAppsScript.HTML.HtmlTemplate;

/** Apart from the template, whose own properties are the variables of its scriptlets. */
const sources = new WeakMap<object, string>();

/** Google's type less its room for any variable, which would turn its methods into properties. */
interface Methods {
  getRawContent(): ReturnType<Template['getRawContent']>;
  evaluate(): ReturnType<Template['evaluate']>;
}

export class HtmlTemplate extends emulated<Methods>(
  'HtmlService.HtmlTemplate',
) {
  override getRawContent(): string {
    return sources.get(this) ?? '';
  }
  override evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    const output = new HtmlOutput('');
    const print = (value: unknown) =>
      output.append(escapedFor(output.getContent(), value));
    const printRaw = (value: unknown) => output.append(textOf(value));
    // A function made in this realm sees the project's globals; `with` adds the template's own.
    new Function('__template', '__print', '__printRaw', 'output', this.code())(
      this,
      print,
      printRaw,
      output,
    );
    return output;
  }

  private code(): string {
    const parts = this.getRawContent().split(/(<\?[\s\S]*?\?>)/);
    return `with (__template) {\n${parts.map(statement).join('\n')}\n}`;
  }
}

export function template(source: string): Template {
  const made = new HtmlTemplate();
  sources.set(made, source);
  return made as unknown as Template;
}

function statement(part: string): string {
  if (!part.startsWith('<?') || !part.endsWith('?>'))
    return part === '' ? '' : `__printRaw(${JSON.stringify(part)});`;
  const inner = part.slice(2, -2);
  if (inner.startsWith('!='))
    return `__printRaw(${expression(inner.slice(2))});`;
  if (inner.startsWith('=')) return `__print(${expression(inner.slice(1))});`;
  return inner;
}

const expression = (text: string): string => text.trim().replace(/;$/, '');

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);
