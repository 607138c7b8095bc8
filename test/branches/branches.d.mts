/** What the counted branches look like to those who read TypeScript. */
export interface Arm {
  readonly path: string;
  readonly type: string;
  readonly line: number;
  readonly column: number;
  readonly isFallback: boolean;
  readonly isTaken: boolean;
}

export function arms(
  maps: {readonly [path: string]: unknown},
  folder: string,
): readonly Arm[];
