/** A month in a few sentences; what to do first stands out. */
import type {MonthCoverage} from '../../domain/coverage';
import type {MonthFigures} from '../../domain/report/month-figures';
import {headline} from '../report/headline';

export function Headline({
  coverage,
  before,
}: {
  readonly coverage: MonthCoverage;
  /** The month to compare with. */
  readonly before: MonthFigures | null;
}) {
  const sentences = headline(coverage, before);
  const last = sentences.length - 1;
  const hasFirst = last > 0 && coverage.gaps.length > 0;
  return (
    <>
      {sentences.map((sentence, index) => (
        <p key={sentence}>
          {hasFirst && index === last ? <strong>{sentence}</strong> : sentence}
        </p>
      ))}
    </>
  );
}
