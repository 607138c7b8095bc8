/** Who changes the workbook: a person, or a script that runs for one. */
export interface Actor {
  readonly key: string;
  readonly name: string;
  readonly isOwner: boolean;
  readonly kind: 'person' | 'script';
}
