/** Where the six areas stand in the words of federal programs. */
import {AREAS, type Area} from '../area';

/** The four pillars of a full-service community school. Source: docs/grants.md. */
export const PILLARS = [
  'Integrated student supports',
  'Expanded and enriched learning time and opportunities',
  'Active family and community engagement',
  'Collaborative leadership and practices',
] as const;

export type Pillar = (typeof PILLARS)[number];

export interface AreaInPrograms {
  readonly area: Area;
  readonly pillar: Pillar;
  /** The pipeline service that an application describes. */
  readonly service: string;
  /** The activity type of 21st CCLC; null where none of the law's list is for it by itself. */
  readonly type: string | null;
  /** Types that may fit a single activity better. */
  readonly otherTypes: readonly string[];
}

type Line = [string, Pillar, string, string, string];

/** @param lines one an area: area | pillar | service | type | other types, apart by semicolons */
export function crosswalkOf(lines: string): readonly AreaInPrograms[] {
  const all = lines.split('\n').map(line => line.split('|') as Line);
  return AREAS.map(area => {
    // The list is ours, and has a line for each area.
    const [, pillar, service, type, others] = all.find(
      ([its]) => its === area,
    )!;
    return {
      area,
      pillar,
      service,
      type: type === '' ? null : type,
      otherTypes: others.split('; ').filter(each => each !== ''),
    };
  });
}
