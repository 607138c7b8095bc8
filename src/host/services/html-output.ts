/** Pages for sidebars and dialogs. */
import {Blob, type BaseBlob} from './blob';
import {emulated} from './emulation';
import {constants} from './enums';
import {Exception} from './exception';
import {host} from './host';
import {escapeHtml} from './html-escape';
import {HtmlTemplate, template} from './html-template';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Source = string | GoogleAppsScript.Base.BlobSource;

class MetaTag extends emulated<GoogleAppsScript.HTML.HtmlOutputMetaTag>(
  'HtmlService.HtmlOutputMetaTag',
) {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {
    super();
  }
  override getName(): string {
    return this.name;
  }
  override getContent(): string {
    return this.content;
  }
}

const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutput extends emulated<Output>('HtmlService.HtmlOutput') {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private icon = '';
  private readonly tags: MetaTag[] = [];

  constructor(private content: string) {
    super();
  }
  override getContent(): string {
    return this.content;
  }
  override setContent(content: string): this {
    this.content = content;
    return this;
  }
  override append(added: string): this {
    this.content += added;
    return this;
  }
  override appendUntrusted(added: string): this {
    this.content += escapeHtml(added);
    return this;
  }
  override clear(): this {
    this.content = '';
    return this;
  }
  override asTemplate(): GoogleAppsScript.HTML.HtmlTemplate {
    return template(this.content);
  }
  override getTitle(): string {
    return this.title;
  }
  override setTitle(title: string): this {
    this.title = title;
    return this;
  }
  override getWidth(): number {
    return this.width as number;
  }
  override setWidth(width: number): this {
    this.width = width;
    return this;
  }
  override getHeight(): number {
    return this.height as number;
  }
  override setHeight(height: number): this {
    this.height = height;
    return this;
  }
  override getFaviconUrl(): string {
    return this.icon;
  }
  override setFaviconUrl(url: string): this {
    this.icon = url;
    return this;
  }
  override addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name))
      throw new Exception(
        'The meta tag you specified is not allowed in this context.',
      );
    this.tags.push(new MetaTag(name, content));
    return this;
  }
  override getMetaTags(): GoogleAppsScript.HTML.HtmlOutputMetaTag[] {
    return [...this.tags];
  }
  /** Sidebars and dialogs are always in an iframe of their own. */
  override setSandboxMode(): this {
    return this;
  }
  /** Only web apps can be framed elsewhere. */
  override setXFrameOptionsMode(): this {
    return this;
  }
  override getBlob(): BaseBlob {
    return Blob.ofText(this.content, 'text/html');
  }
}

export class HtmlService extends emulated<GoogleAppsScript.HTML.HtmlService>(
  'HtmlService',
) {
  constructor() {
    super();
    for (const kind of ['SandboxMode', 'XFrameOptionsMode'] as const)
      Object.defineProperty(this, kind, {value: constants(kind)});
  }
  override createHtmlOutput(html: Source = ''): Output {
    return new HtmlOutput(textOf(html));
  }
  override createHtmlOutputFromFile(name: string): Output {
    return new HtmlOutput(fileNamed(name));
  }
  override createTemplate(html: Source): GoogleAppsScript.HTML.HtmlTemplate {
    return template(textOf(html));
  }
  override createTemplateFromFile(
    name: string,
  ): GoogleAppsScript.HTML.HtmlTemplate {
    return template(fileNamed(name));
  }
}

const textOf = (source: Source): string =>
  typeof source === 'object'
    ? source.getBlob().getDataAsString()
    : String(source);

function fileNamed(name: string): string {
  const text = host('project.file', {name: String(name)});
  if (text !== null) return text;
  throw new Exception(`No HTML file named ${name} was found.`);
}

export const PAGES = [MetaTag, HtmlOutput, HtmlService, HtmlTemplate];
