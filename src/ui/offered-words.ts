/** The words of an objective as its standards would put them: offered, never put in by themselves. */
import type {Standard} from '../domain/standard';
import type {Standards} from './standards';

interface Offer {
  readonly text: string;
  /** What has to stand beside imported wording. */
  readonly licences: readonly string[];
}

type Licensed = Pick<Standards, 'licence'>;

/** Null where no standard is known. */
export function offeredWords(
  named: readonly Standard[],
  {licence}: Licensed,
): Offer | null {
  const texts = named.map(({text, label}) => text || label);
  const text = [...new Set(texts.filter(one => one !== ''))].join('; ');
  if (text === '') return null;
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    licences: licencesOf(
      named.filter(one => one.text !== ''),
      {licence},
    ),
  };
}

/** For labels that are not ours but the beginning of imported wording. */
export function labelLicences(
  shown: readonly Standard[],
  standards: Licensed,
): readonly string[] {
  return licencesOf(
    shown.filter(
      ({text, label}) =>
        text !== '' && text.startsWith(label.replace(/…$/, '')),
    ),
    standards,
  );
}

function licencesOf(
  quoted: readonly Standard[],
  {licence}: Licensed,
): readonly string[] {
  return [
    ...new Set(quoted.flatMap(({framework}) => licence(framework) ?? [])),
  ];
}
