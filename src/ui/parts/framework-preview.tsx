/** What an import would do, before anything is written. */
import {useEffect, useRef} from 'preact/hooks';
import type {ComponentChildren} from 'preact';
import type {FrameworkPreview, StandardSample} from '../../contract/frameworks';
import * as words from '../words/frameworks';
import {translated} from '../words/translated';
import {TextField} from './field';

export function Preview({
  preview,
  name,
  onRename,
}: {
  readonly preview: FrameworkPreview;
  readonly name: string;
  readonly onRename: (name: string) => void;
}) {
  const {added, changed, missing, samples, licence, terms} = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.PREVIEW}
      </h2>
      <p class="hint">
        {words.source(preview)}. {words.LOOKED}
      </p>
      <TextField
        id="framework-name"
        label={words.NAME}
        value={name}
        onChange={onRename}
      />
      <div role="status">
        {words.effects(preview).map(line => (
          <p key={line}>{line}</p>
        ))}
        {added + changed === 0 && <p>{words.NOTHING_NEW}</p>}
      </div>
      <Problems preview={preview} />
      <Samples title={words.ADDED} n={added} samples={samples.added} />
      {changed > 0 && (
        <Folded
          title={words.first(samples.changed.length, changed, words.CHANGED)}
        >
          {samples.changed.map(({code, fields}) => (
            <li key={code} class="card">
              <strong>{code}</strong>
              {fields.map(({field, before, after}) => (
                <span key={field}>
                  {words.COLUMNS[field]}: <s>{before}</s> {after}
                </span>
              ))}
            </li>
          ))}
        </Folded>
      )}
      <Samples title={words.MISSING} n={missing} samples={samples.missing} />
      {licence && <p class="notice">{licence}</p>}
      {terms && <p class="hint">{words.terms(terms)}</p>}
      <p class="hint">{words.REMOVAL}</p>
    </section>
  );
}

function Problems({preview}: {readonly preview: FrameworkPreview}) {
  const {problems, problemCount} = preview;
  if (problemCount === 0) return null;
  return (
    <Folded title={words.problems(problemCount)} isOpen={problemCount <= 5}>
      {problems.map(({where, message}, index) => (
        <li key={index} class="card">
          <strong>{where}</strong>
          <span>{translated(message)}</span>
        </li>
      ))}
      {problemCount > problems.length && (
        <li>{words.more(problemCount - problems.length)}</li>
      )}
    </Folded>
  );
}

function Samples({
  title,
  n,
  samples,
}: {
  readonly title: string;
  readonly n: number;
  readonly samples: readonly StandardSample[];
}) {
  if (n === 0) return null;
  return (
    <Folded title={words.first(samples.length, n, title)}>
      {samples.map(({code, text}) => (
        <li key={code} class="card">
          <strong>{code}</strong>
          {text && <span class="about">{text}</span>}
        </li>
      ))}
    </Folded>
  );
}

function Folded({
  title,
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul class="cards">{children}</ul>
    </details>
  );
}
