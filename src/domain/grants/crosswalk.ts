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

/** @param lines one an area: area | pillar | service | type | other types, apart by semicolons */
export function crosswalkOf(lines: string): readonly AreaInPrograms[] {
  const byArea = new Map(
    lines.split('\n').map(line => {
      const [area = '', ...rest] = line.split('|');
      return [area, rest] as const;
    }),
  );
  return AREAS.map(area => {
    const [pillar, service = '', type = '', others = ''] =
      byArea.get(area) ?? [];
    return {
      area,
      pillar: PILLARS.find(each => each === pillar) ?? PILLARS[0],
      service,
      type: type === '' ? null : type,
      otherTypes: others.split('; ').filter(each => each !== ''),
    };
  });
}
