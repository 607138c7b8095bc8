/** Notes of a script on a file, a tab, a row or a column. */
import type {Metadata, Ops, Rect} from '../protocol';
import {emulated} from './emulation';
import {constantOf, enumOf, nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {sheetAt} from './sheet';
import {infoOf} from './sheets';
import {theSpreadsheet} from './spreadsheet';

type Location = Metadata['location'];
type Query = Ops['metadata.find']['in'];
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** The one whole row or column that a range is. @throws Exception where it is neither */
export function axisPlace(rect: Rect): Location {
  const {maxRows, maxColumns} = infoOf(rect.sheet);
  if (rect.rows === 1 && rect.columns === maxColumns)
    return {type: 'ROW', sheet: rect.sheet, index: rect.row};
  if (rect.columns === 1 && rect.rows === maxRows)
    return {type: 'COLUMN', sheet: rect.sheet, index: rect.column};
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** @param rest a value, a visibility, or both */
export function newMetadata(
  location: Location,
  key: string,
  rest: readonly unknown[],
): void {
  const isVisibility = (value: unknown) =>
    enumOf(value) === 'DeveloperMetadataVisibility';
  const value = rest.find(each => !isVisibility(each));
  const visibility = rest.find(isVisibility);
  host('metadata.add', {
    key,
    value: value === undefined || value === null ? null : String(value),
    visibility:
      visibility === undefined
        ? 'DOCUMENT'
        : (nameOf(visibility) as Metadata['visibility']),
    location,
  });
}

class MetadataLocation extends emulated<G.DeveloperMetadataLocation>(
  'SpreadsheetApp.DeveloperMetadataLocation',
) {
  constructor(private readonly location: Location) {
    super();
  }
  override getLocationType(): LocationType {
    return constantOf('DeveloperMetadataLocationType', this.location.type);
  }
  override getSpreadsheet(): G.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? theSpreadsheet() : null;
  }
  override getSheet(): G.Sheet | null {
    return this.location.type === 'SHEET' ? sheetAt(this.location.sheet) : null;
  }
  override getRow(): G.Range | null {
    const {location} = this;
    if (location.type !== 'ROW') return null;
    const {sheet, index} = location;
    const columns = infoOf(sheet).maxColumns;
    return new Range({sheet, row: index, column: 1, rows: 1, columns});
  }
  override getColumn(): G.Range | null {
    const {location} = this;
    if (location.type !== 'COLUMN') return null;
    const {sheet, index} = location;
    const rows = infoOf(sheet).maxRows;
    return new Range({sheet, row: 1, column: index, rows, columns: 1});
  }
}

export class DeveloperMetadata extends emulated<G.DeveloperMetadata>(
  'SpreadsheetApp.DeveloperMetadata',
) {
  constructor(private data: Metadata) {
    super();
  }
  override getId(): number {
    return this.data.id;
  }
  override getKey(): string {
    return this.data.key;
  }
  override getValue(): string | null {
    return this.data.value;
  }
  override getVisibility(): Visibility {
    return constantOf('DeveloperMetadataVisibility', this.data.visibility);
  }
  override getLocation(): G.DeveloperMetadataLocation {
    return new MetadataLocation(this.data.location);
  }
  override setKey(key: string): this {
    return this.update({key});
  }
  override setValue(value: string): this {
    return this.update({value: String(value)});
  }
  override setVisibility(visibility: Visibility): this {
    return this.update({
      visibility: nameOf(visibility) as Metadata['visibility'],
    });
  }
  override moveToSpreadsheet(): this {
    return this.update({location: {type: 'SPREADSHEET'}});
  }
  override moveToSheet(sheet: G.Sheet): this {
    return this.update({location: {type: 'SHEET', sheet: sheet.getSheetId()}});
  }
  override moveToRow(row: G.Range): this {
    return this.update({location: axisPlace((row as Range).rect)});
  }
  override moveToColumn(column: G.Range): this {
    return this.update({location: axisPlace((column as Range).rect)});
  }
  override remove(): void {
    host('metadata.remove', {id: this.data.id});
  }

  private update(part: Partial<Metadata>): this {
    this.data = {...this.data, ...part};
    host('metadata.update', this.data);
    return this;
  }
}

/** Finds metadata within a place: the whole file where there is none. */
export class MetadataFinder extends emulated<G.DeveloperMetadataFinder>(
  'SpreadsheetApp.DeveloperMetadataFinder',
) {
  private query: Query = {};
  private type: string | null = null;
  private intersecting = false;

  constructor(private readonly within: Location | null) {
    super();
  }
  override withId(id: number): this {
    return this.with({id});
  }
  override withKey(key: string): this {
    return this.with({key});
  }
  override withValue(value: string): this {
    return this.with({value});
  }
  override withVisibility(visibility: Visibility): this {
    return this.with({visibility: nameOf(visibility)});
  }
  override withLocationType(type: LocationType): this {
    this.type = nameOf(type);
    return this;
  }
  override onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  override find(): G.DeveloperMetadata[] {
    return host('metadata.find', {...this.query, ...this.place()})
      .filter(({location}) => this.type === null || location.type === this.type)
      .filter(({location}) => this.crosses(location))
      .map(each => new DeveloperMetadata(each));
  }

  /** Within a sheet: on it, its rows and columns; within a row or column: on that alone. */
  private place(): Query {
    const {within} = this;
    if (within === null || within.type === 'SPREADSHEET') return {};
    const isSheet = within.type === 'SHEET' || this.intersecting;
    return {
      location: isSheet ? {type: 'ANY_IN', sheet: within.sheet} : within,
    };
  }

  /** Two rows do not cross each other, nor do two columns. */
  private crosses(location: Location): boolean {
    const {within} = this;
    if (!this.intersecting || within === null) return true;
    if (!('index' in within) || !('index' in location)) return true;
    return location.type !== within.type || location.index === within.index;
  }

  private with(part: Query): this {
    this.query = {...this.query, ...part};
    return this;
  }
}

export const METADATA = [MetadataLocation, DeveloperMetadata, MetadataFinder];
