/** A pasted list as it would become objectives: looked over, mended, then put into the form. */
import {useEffect, useState} from 'preact/hooks';
import {focusTitle} from '../focus';
import {pastedLines, type Line} from '../pasted-lines';
import type {Screen} from '../screen';
import type {Standards} from '../standards';
import {CANCEL} from '../words/buttons';
import * as words from '../words/paste';
import {Primary} from './buttons';
import {TextField, WordsField} from './field';
import {Page} from './page';

export function PasteList(
  props: Screen & {
    /** What was pasted elsewhere; blank where it is still to come. */
    readonly text: string;
    readonly standards: Standards;
    readonly onAdd: (lines: readonly Line[]) => void;
    readonly onClose: () => void;
  },
) {
  const {state, act, standards, onAdd, onClose} = props;
  const linesOf = (pasted: string) =>
    pastedLines(pasted, code => standards.isCode(code));
  const [text, setText] = useState(props.text);
  const [lines, setLines] = useState(() => linesOf(props.text));
  useEffect(() => {
    if (props.text === '') document.getElementById('list')?.focus();
    else focusTitle();
  }, []);
  const read = (pasted: string) => {
    setText(pasted);
    setLines(linesOf(pasted));
  };
  const change = (index: number, part: Partial<Line>) =>
    setLines(
      lines.map((line, place) => (place === index ? {...line, ...part} : line)),
    );
  const sound = lines.filter(
    ({standards: codes, objective}) => (codes + objective).trim() !== '',
  );
  return (
    <Page
      {...props}
      act={{...act, back: onClose}}
      title={words.OPEN}
      onSubmit={() => sound.length > 0 && onAdd(sound)}
      buttons={
        <>
          <Primary
            label={words.add(sound.length)}
            waiting={state.waiting}
            disabled={sound.length === 0}
          />
          <button type="button" onClick={onClose}>
            {CANCEL}
          </button>
        </>
      }
    >
      <WordsField
        id="list"
        label={words.LIST}
        hint={words.LIST_HINT}
        value={text}
        onChange={read}
      />
      <p role="status">
        {lines.length > 0 &&
          words.found(
            sound.length,
            sound.filter(line => line.standards.trim() !== '').length,
          )}
      </p>
      {lines.map((line, index) => (
        <PastedLine
          key={index}
          line={line}
          number={index + 1}
          onChange={part => change(index, part)}
          onRemove={() => {
            focusLine(Math.min(index + 1, lines.length - 1));
            setLines(lines.filter(one => one !== line));
          }}
        />
      ))}
    </Page>
  );
}

/** The line that stands there afterwards has the same inputs. */
function focusLine(number: number): void {
  const id = number > 0 ? `line-${number}-codes` : 'list';
  document.getElementById(id)?.focus();
}

function PastedLine({
  line,
  number,
  onChange,
  onRemove,
}: {
  readonly line: Line;
  readonly number: number;
  readonly onChange: (part: Partial<Line>) => void;
  readonly onRemove: () => void;
}) {
  return (
    <fieldset class="entry">
      <legend>{words.line(number)}</legend>
      <button
        type="button"
        class="icon"
        aria-label={words.remove(number)}
        title={words.remove(number)}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
      <TextField
        id={`line-${number}-codes`}
        label={words.CODES}
        value={line.standards}
        onChange={standards => onChange({standards})}
        onEnter={() => document.getElementById(`line-${number}-words`)?.focus()}
      />
      <WordsField
        id={`line-${number}-words`}
        label={words.OBJECTIVE}
        value={line.objective}
        onChange={objective => onChange({objective})}
      />
    </fieldset>
  );
}
