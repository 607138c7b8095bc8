/** Who may change a range or a whole sheet. */
import type {Protection as ProtectionData, Rect} from '../protocol';
import {emulated} from './emulation';
import {constantOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {NamedRange, namedRanges} from './named-range';
import {identity} from './permission';
import {Range} from './range';
import {User} from './user';

type BaseUser = GoogleAppsScript.Base.User;

export class Protection extends emulated<G.Protection>(
  'SpreadsheetApp.Protection',
) {
  constructor(private data: ProtectionData) {
    super();
  }
  /**
   * Until its list of editors is changed, whoever may edit the file may edit what it protects: all who come
   * to it, as in a file shared with a domain. The host adds those who are there.
   *
   * Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect
   */
  static add(kind: 'RANGE' | 'SHEET', range: Rect): Protection {
    const made = host('protections.add', {
      kind,
      range,
      description: '',
      warningOnly: false,
      editors: [identity().effectiveUser],
      domainEdit: true,
      unprotected: [],
      namedRange: null,
    });
    return new Protection(made);
  }

  override getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return constantOf('ProtectionType', this.data.kind);
  }
  override getRange(): G.Range {
    return new Range(this.data.range);
  }
  override setRange(range: G.Range): this {
    return this.update({range: (range as Range).rect});
  }
  override getRangeName(): string | null {
    return this.data.namedRange;
  }
  /** It covers the named range from then on. */
  override setRangeName(name: string): this {
    const named = namedRanges().find(each => each.getName() === name);
    if (!named) throw new Exception(`Named range ${name} not found.`);
    return this.setNamedRange(named);
  }
  override setNamedRange(named: G.NamedRange): this {
    return this.update({
      namedRange: named.getName(),
      range: (named as NamedRange).rect,
    });
  }
  override getDescription(): string {
    return this.data.description;
  }
  override setDescription(description: string): this {
    return this.update({description});
  }
  override isWarningOnly(): boolean {
    return this.data.warningOnly;
  }
  override setWarningOnly(warningOnly: boolean): this {
    return this.update({warningOnly});
  }
  override canEdit(): boolean {
    return host('range.canEdit', {rect: this.data.range});
  }
  override canDomainEdit(): boolean {
    return this.data.domainEdit;
  }
  override setDomainEdit(domainEdit: boolean): this {
    return this.update({domainEdit});
  }
  override getEditors(): BaseUser[] {
    return this.data.editors.map(editor => new User(editor));
  }
  override addEditor(editor: string | BaseUser): this {
    return this.addEditors([emailOf(editor)]);
  }
  override addEditors(added: string[]): this {
    const editors = [...new Set([...this.data.editors, ...added])];
    return this.update({editors});
  }
  override removeEditor(editor: string | BaseUser): this {
    return this.removeEditors([emailOf(editor)]);
  }
  /** The one who runs the script stays. */
  override removeEditors(removed: (string | BaseUser)[]): this {
    const me = identity().effectiveUser;
    const gone = removed.map(emailOf).filter(each => each !== me);
    const editors = this.data.editors.filter(each => !gone.includes(each));
    return this.update({editors});
  }
  override getUnprotectedRanges(): G.Range[] {
    return this.data.unprotected.map(rect => new Range(rect));
  }
  override setUnprotectedRanges(ranges: G.Range[]): this {
    return this.update({
      unprotected: ranges.map(range => (range as Range).rect),
    });
  }
  override remove(): void {
    host('protections.remove', {id: this.data.id});
  }

  private update(part: Partial<ProtectionData>): this {
    this.data = {...this.data, ...part};
    host('protections.update', this.data);
    return this;
  }
}

const emailOf = (editor: string | BaseUser): string =>
  typeof editor === 'string' ? editor : editor.getEmail();
