/** The box that finds standards while one types: the WAI-ARIA combobox pattern. */
import Combobox from '@github/combobox-nav';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {labelLicences} from '../offered-words';
import {isSureCode} from '../pasted-lines';
import * as words from '../words/standards';
import {Licences} from './licences';
import {StandardOptions} from './standard-options';
import type {StandardsFieldProps} from './standards-field';

/** More would be a wall; typing on finds the rest. */
const SHOWN = 100;

interface Box extends StandardsFieldProps {
  /** What was just done, for who can't see it. */
  readonly said: string;
  readonly onAdd: (codes: readonly string[]) => void;
  readonly onSplit: (text: string) => readonly string[];
  readonly onRemoveLast: () => void;
}

export function StandardsBox(props: Box) {
  const {id, error, typing, standards, without, onChange, onSplit} = props;
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = isOpen ? standards.fitting(typing, props.grades) : null;
  const shown = found?.standards.slice(0, SHOWN) ?? [];
  const taken = found?.isSure ? shown[0] : undefined;
  const isShown = shown.length > 0;
  useNavigation(input, list, isShown, `${typing} ${shown.length}`);

  const isSure = (text: string) => isSureCode(text, standards.isCode);
  const put = (codes: readonly string[]) => {
    setOpen(false);
    props.onAdd(codes);
  };
  /** What Enter and a comma take: several codes, what the list offers first, or what was typed as it is. */
  const take = () => {
    const pieces = onSplit(typing);
    if (pieces.length > 1 && pieces.every(isSure)) put(pieces);
    // Words stay until the list says what they mean.
    else if (taken || !props.isComing || isSure(typing.trim()))
      put([taken?.code ?? typing.trim()]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const {key} = event;
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected]');
    if (key === 'Escape' && isOpen) {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    } else if (key === 'Backspace' && typing === '') props.onRemoveLast();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && !isShown) {
      event.preventDefault();
      setOpen(true);
    } else if (key === ',' || (key === 'Enter' && !chosen)) {
      // An Enter on what an arrow key has chosen is the list's own.
      event.preventDefault();
      if (chosen) chosen.click();
      else if (typing.trim() !== '') take();
      else if (key === 'Enter') props.onEnter();
    }
  };
  const paste = (event: ClipboardEvent) => {
    props.onPaste?.(event);
    const pieces = onSplit(event.clipboardData?.getData('text') ?? '');
    if (event.defaultPrevented || typing !== '') return;
    if (pieces.length === 0 || !pieces.every(isSure)) return;
    event.preventDefault();
    put(pieces);
  };
  const leave = () => {
    const pieces = onSplit(typing);
    if (pieces.length > 0 && pieces.every(isSure)) put(pieces);
    else setOpen(false);
  };
  const hint = () =>
    words.hint({
      isOpen,
      typed: typing.trim(),
      without,
      found: found?.standards.length ?? 0,
      shown: shown.length,
      taken: taken?.code ?? null,
    });
  return (
    <div class="combobox">
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={error ? `${id}-said ${id}-error` : `${id}-said`}
        aria-invalid={error ? 'true' : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typing}
        onInput={event => {
          const {value} = event.currentTarget;
          onChange({typing: value});
          setOpen(value.trim() !== '');
        }}
        onKeyDown={press}
        onPaste={paste}
        onBlur={leave}
      />
      <StandardOptions
        id={id}
        list={list}
        standards={shown}
        taken={taken}
        onChoose={({code}) => put([code])}
      />
      <p class="hint" id={`${id}-said`} role="status">
        {typing === '' && !isOpen ? props.said : hint()}
      </p>
      <Licences of={labelLicences(shown, standards)} />
    </div>
  );
}

/** The arrow keys, while the list is shown. */
function useNavigation(
  input: {readonly current: HTMLInputElement | null},
  list: {readonly current: HTMLUListElement | null},
  isShown: boolean,
  options: string,
): void {
  const combobox = useRef<Combobox | null>(null);
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    combobox.current = new Combobox(input.current!, list.current!, {
      tabInsertsSuggestions: false,
    });
    combobox.current.start();
    return () => combobox.current?.stop();
  }, [isShown]);
  useLayoutEffect(() => combobox.current?.clearSelection(), [options]);
}
