/** Where standards come from: a file or a pasted list, with or without their wording. */
import {useEffect, useRef} from 'preact/hooks';
import {readFile} from '../chosen-file';
import * as words from '../words/frameworks';
import {translated} from '../words/translated';
import {Field, marks} from './field';

export interface Source {
  readonly text: string;
  /** Of the file; blank for a list that was pasted. */
  readonly fileName: string;
  readonly codesOnly: boolean;
}

export const NO_SOURCE: Source = {text: '', fileName: '', codesOnly: false};

const ID = 'standards-file';

export function FrameworkSource({
  source,
  error,
  onFile,
  onChange,
  onTrouble,
}: {
  readonly source: Source;
  /** Why it could not be read. */
  readonly error: string | undefined;
  readonly onFile: (source: Source) => void;
  readonly onChange: (source: Source) => void;
  readonly onTrouble: (sentence: string) => void;
}) {
  const {text, fileName, codesOnly} = source;
  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      const read = await readFile(file);
      onFile({...source, text: read, fileName: file.name});
    } catch (failure) {
      onTrouble(
        translated(
          failure instanceof Error ? failure.message : String(failure),
        ),
      );
    }
  };
  const paste = {
    id: 'standards-list',
    label: words.PASTE,
    hint: words.PASTE_HINT,
  };
  return (
    <>
      <Field id={ID} label={words.FILE} hint={words.FILE_HINT}>
        <input
          {...marks({id: ID, label: words.FILE, hint: words.FILE_HINT})}
          type="file"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
          onChange={({currentTarget}) => {
            void choose(currentTarget.files?.[0]);
            // So that the same file can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
        {fileName && (
          <p role="status">{words.fileLine(fileName, text.length)}</p>
        )}
      </Field>
      <Field {...paste}>
        <textarea
          {...marks(paste)}
          rows={2}
          style={{maxHeight: '160px'}}
          value={fileName ? '' : text}
          onInput={({currentTarget}) =>
            onChange({...source, text: currentTarget.value, fileName: ''})
          }
        />
      </Field>
      <label class="choice">
        <input
          type="checkbox"
          checked={codesOnly}
          onChange={() => onChange({...source, codesOnly: !codesOnly})}
        />
        <span>
          {words.CODES_ONLY}
          <span class="hint">{words.CODES_ONLY_HINT}</span>
        </span>
      </label>
      {error && <Unread error={error} />}
    </>
  );
}

/** Comes into sight, wherever the page was scrolled to. */
function Unread({error}: {readonly error: string}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  return (
    <div class="trouble" tabIndex={-1} ref={box}>
      <p role="alert">{error}</p>
    </div>
  );
}
