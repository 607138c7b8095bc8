/** A list to choose one of, its label above or beside it. */

export interface PickOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export function Pick<Value extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly PickOption<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={event => onChange(event.currentTarget.value as Value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
