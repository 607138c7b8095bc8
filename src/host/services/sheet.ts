/** A tab: its rows and columns, and what lies on them. */
import {EmbeddedChart, EmbeddedChartBuilder} from './chart';
import {clearRects, type Clearing} from './clearing';
import {ConditionalFormatRule} from './conditional-format';
import {
  DeveloperMetadata,
  MetadataFinder,
  newMetadata,
} from './developer-metadata';
import {nameOf} from './enums';
import {Filter} from './filter';
import {Banding, bandingsOf} from './banding';
import type * as G from './google';
import {host} from './host';
import {namedRanges} from './named-range';
import {Protection} from './protection';
import {Range} from './range';
import {SheetSpans} from './sheet-spans';
import {TextFinder} from './text-finder';

type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

export class Sheet extends SheetSpans {
  override clear(options?: Clearing): G.Sheet {
    clearRects([this.whole()], options);
    return this;
  }
  override clearContents(): G.Sheet {
    return this.clear({contentsOnly: true});
  }
  override clearFormats(): G.Sheet {
    return this.clear({formatOnly: true});
  }
  override clearNotes(): G.Sheet {
    return this.clear({commentsOnly: true});
  }
  override sort(column: number, ascending = true): G.Sheet {
    const {frozenRows, maxRows} = this.info();
    const rows = maxRows - frozenRows;
    host('sheets.sort', {
      rect: {...this.whole(), row: frozenRows + 1, rows},
      keys: [{column, ascending}],
    });
    return this;
  }
  override createTextFinder(text: string): G.TextFinder {
    return new TextFinder(() => [(this.getDataRange() as Range).rect], text);
  }

  override getFilter(): G.Filter | null {
    return host('filter.get', {sheet: this.id}) && new Filter(this.id);
  }
  override getConditionalFormatRules(): G.ConditionalFormatRule[] {
    return host('rules.get', {sheet: this.id}).map(
      rule => new ConditionalFormatRule(rule),
    );
  }
  override setConditionalFormatRules(rules: G.ConditionalFormatRule[]): void {
    host('rules.set', {
      sheet: this.id,
      rules: rules.map(rule => (rule as ConditionalFormatRule).rule),
    });
  }
  override clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }
  override getBandings(): G.Banding[] {
    return bandingsOf(this.id).map(({id}) => new Banding(id, this.id));
  }
  override getNamedRanges(): G.NamedRange[] {
    return namedRanges().filter(({rect}) => rect.sheet === this.id);
  }
  override protect(): G.Protection {
    const [first] = this.protections('SHEET');
    return first ?? Protection.add('SHEET', this.whole());
  }
  override getProtections(type: ProtectionType): G.Protection[] {
    return this.protections(nameOf(type) as 'RANGE' | 'SHEET');
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): G.Sheet {
    newMetadata({type: 'SHEET', sheet: this.id}, key, rest);
    return this;
  }
  override getDeveloperMetadata(): G.DeveloperMetadata[] {
    const location = {type: 'SHEET', sheet: this.id} as const;
    return host('metadata.find', {location}).map(
      each => new DeveloperMetadata(each),
    );
  }
  override createDeveloperMetadataFinder(): G.DeveloperMetadataFinder {
    return new MetadataFinder({type: 'SHEET', sheet: this.id});
  }

  override newChart(): G.EmbeddedChartBuilder {
    return EmbeddedChartBuilder.on(this.id);
  }
  override getCharts(): G.EmbeddedChart[] {
    return host('charts.list', {sheet: this.id}).map(
      chart => new EmbeddedChart(chart),
    );
  }
  override insertChart(chart: G.EmbeddedChart): void {
    const {data} = chart as EmbeddedChart;
    host('charts.put', {...data, id: null, sheet: this.id});
  }
  override updateChart(chart: G.EmbeddedChart): void {
    host('charts.put', {...(chart as EmbeddedChart).data, sheet: this.id});
  }
  override removeChart(chart: G.EmbeddedChart): void {
    const {id} = (chart as EmbeddedChart).data;
    if (id !== null) host('charts.remove', {id});
  }

  private protections(kind: 'RANGE' | 'SHEET'): Protection[] {
    return host('protections.list', {sheet: this.id, kind}).map(
      each => new Protection(each),
    );
  }
}

export const sheetAt = (id: number): G.Sheet => new Sheet(id);
