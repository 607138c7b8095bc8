/** Labelled inputs: label on top, hint below it, what is wrong beside the input. */
import type {ComponentChildren} from 'preact';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

export interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autocomplete?: string;
}

function describedBy({id, hint, error}: FieldProps): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What every input carries to be found by its label, hint and error. */
export function marks(field: FieldProps) {
  return {
    id: field.id,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
}

export function Field(
  props: FieldProps & {readonly children: ComponentChildren},
) {
  const {id, label, hint, error, children} = props;
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <Wrong id={id} error={error} />
    </div>
  );
}

/** What is wrong with a field, read out when it appears. */
export function Wrong({id, error}: {id: string; error?: string | undefined}) {
  return error ? (
    <p class="error" id={`${id}-error`} role="alert">
      {error}
    </p>
  ) : null;
}

export function TextField(
  props: TextProps & {
    readonly numeric?: boolean;
    /** Instead of submitting the form. */
    readonly onEnter?: () => void;
    readonly onPaste?: (event: ClipboardEvent) => void;
  },
) {
  const {value, onChange, numeric, onEnter, onPaste} = props;
  return (
    <Field {...props}>
      <input
        {...marks(props)}
        type="text"
        autocomplete="off"
        inputMode={numeric ? 'numeric' : undefined}
        value={value}
        onKeyDown={event => {
          if (!onEnter || event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        onPaste={onPaste}
        onInput={event => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export function DateField(props: TextProps & {readonly min?: string}) {
  const {value, onChange, min} = props;
  return (
    <Field {...props}>
      <input
        {...marks(props)}
        type="date"
        min={min}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

/** Several lines; grows with what is typed. */
export function WordsField(
  props: TextProps & {
    readonly onKeyDown?: (event: KeyboardEvent) => void;
    readonly onPaste?: (event: ClipboardEvent) => void;
  },
) {
  const {value, onChange, onKeyDown, onPaste} = props;
  return (
    <Field {...props}>
      <textarea
        {...marks(props)}
        rows={2}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </Field>
  );
}

/** Text with earlier entries offered while typing. */
export function CompletionField(
  props: TextProps & {readonly options: readonly string[]},
) {
  const {id, value, onChange, options} = props;
  return (
    <Field {...props}>
      <input
        {...marks(props)}
        type="text"
        autocomplete="off"
        list={`${id}-options`}
        value={value}
        onInput={event => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-options`}>
        {options.map(option => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </Field>
  );
}

export function SelectField<Value extends string>(
  props: FieldProps & {
    readonly value: Value;
    readonly options: readonly {
      readonly value: Value;
      readonly label: string;
    }[];
    readonly onChange: (value: Value) => void;
  },
) {
  const {value, options, onChange} = props;
  return (
    <Field {...props}>
      <select
        {...marks(props)}
        value={value}
        onChange={event => onChange(event.currentTarget.value as Value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
