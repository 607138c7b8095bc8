/** The standards of one objective: those chosen as chips, and a box that finds more. */
import {useState} from 'preact/hooks';
import {labelLicences} from '../offered-words';
import {withCodes, withoutCode} from '../typed-codes';
import type {Standards} from '../standards';
import * as words from '../words/standards';
import {Wrong} from './field';
import {Licences} from './licences';
import {StandardChips} from './standard-chips';
import {StandardsBox} from './standards-box';

export interface StandardsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  /** The codes chosen, as they stand in the cell. */
  readonly value: string;
  /** What is being typed, and no chip yet. */
  readonly typing: string;
  /** Whose standards are offered first. */
  readonly grades: readonly string[];
  readonly standards: Standards;
  /** What to say while there is no list of them; blank where there is. */
  readonly without: string;
  /** Whether the list is still to come. */
  readonly isComing: boolean;
  readonly onChange: (part: {standards?: string; typing?: string}) => void;
  /** Enter in the empty box. */
  readonly onEnter: () => void;
  readonly onPaste?: ((event: ClipboardEvent) => void) | undefined;
}

export function StandardsField(props: StandardsFieldProps) {
  const {id, value, standards, onChange} = props;
  const [said, say] = useState('');
  const codes = standards.codesIn(value);
  const typed = codes.map(({text}) => text);
  const add = (more: readonly string[]) => {
    const usual = more.map(code => standards.named(code)?.code ?? code);
    const there = codes.map(({text, standard}) => standard?.code ?? text);
    onChange({standards: withCodes(value, there, usual), typing: ''});
    say('');
  };
  const remove = (index: number) => {
    onChange({standards: withoutCode(typed, index)});
    say(words.removed(typed[index]!));
    document.getElementById(id)?.focus();
  };
  return (
    <div class="form-group">
      <label for={id}>{props.label}</label>
      <StandardChips
        codes={codes}
        isListed={props.without === ''}
        onRemove={remove}
      />
      <Licences
        of={labelLicences(
          codes.flatMap(({standard}) => standard ?? []),
          standards,
        )}
      />
      <StandardsBox
        {...props}
        said={said}
        onAdd={add}
        onSplit={text => standards.codesIn(text).map(each => each.text)}
        onRemoveLast={() => codes.length > 0 && remove(codes.length - 1)}
      />
      <Wrong id={id} error={props.error} />
    </div>
  );
}
