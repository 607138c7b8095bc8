/** A list of indicators in compact form. */
import type {NewIndicator} from './indicator';

/** @param lines one an indicator: result | site result | indicator | source | unit */
export function listedIndicators(lines: string): readonly NewIndicator[] {
  return lines.split('\n').map(line => {
    const [result, siteResult, name, source, unit] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      name,
      result,
      siteResult,
      source,
      unit,
      baseline: null,
      target: null,
    };
  });
}
