/** Where the district's list of results comes from: a file, or pasted rows. */
import {readFile} from '../chosen-file';
import * as words from '../words/results';
import {translated} from '../words/translated';
import {Field, marks} from './field';

export function ListSource({
  text,
  error,
  onText,
  onTrouble,
}: {
  readonly text: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
  readonly onTrouble: (sentence: string) => void;
}) {
  const file = {
    id: 'list-file',
    label: words.FILE,
    hint: words.FILE_HINT,
  };
  const paste = {id: 'list-rows', label: words.PASTE, error};
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      onText(await readFile(chosen));
    } catch (failure) {
      onTrouble(
        translated(
          failure instanceof Error ? failure.message : String(failure),
        ),
      );
    }
  };
  return (
    <>
      <Field {...file}>
        <input
          {...marks(file)}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({currentTarget}) => {
            void choose(currentTarget.files?.[0]);
            // So that the same file can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
      </Field>
      <Field {...paste}>
        <textarea
          {...marks(paste)}
          rows={3}
          style={{maxHeight: '160px'}}
          value={text}
          onInput={({currentTarget}) => onText(currentTarget.value)}
        />
      </Field>
    </>
  );
}
