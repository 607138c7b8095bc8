/** Sidebars and dialogs of scripts: frames on their own origin, and what they say to the page. */
import type {Events, FrameMessage, PageMessage} from '../wire';
import {openDialog, type Dialog} from './dialog';
import {make, part} from './make';

/** Google's own flags for HtmlService pages. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const DIALOG = {width: 600, height: 400};

interface Frame {
  readonly id: string;
  readonly kind: Events['show']['kind'];
  /** That it was served from: a planner that is started again may serve from another. */
  readonly origin: string;
  readonly element: HTMLIFrameElement;
  readonly dialog: Dialog | null;
}

export interface Host {
  run(
    frame: string,
    functionName: string,
    args: readonly unknown[],
  ): Promise<unknown>;
  closed(frame: string): void;
  focusGrid(): void;
  /** F6 was pressed inside the sidebar. */
  leave(back: boolean): void;
  /** As if it were opened anew. */
  loadPage(): void;
}

export interface Frames {
  /** Where frames are from now on: the page was loaded with leave to hold those of the first origin alone. */
  serveFrom(origin: string): void;
  show(request: Events['show']): void;
  focusSidebar(): boolean;
}

export function frames(host: Host): Frames {
  const open = new Set<Frame>();
  let allowed = '';
  let origin = '';
  const sidebar = part('sidebar', HTMLElement);
  const body = part('sidebar-body', HTMLDivElement);
  part('sidebar-close', HTMLButtonElement).addEventListener('click', () => {
    const frame = sidebarFrame();
    if (frame !== undefined) close(frame);
    host.focusGrid();
  });

  const sidebarFrame = () => [...open].find(({kind}) => kind === 'sidebar');

  addEventListener('message', event => {
    const frame = [...open].find(
      ({element}) => element.contentWindow === event.source,
    );
    if (frame === undefined || event.origin !== frame.origin) return;
    hear(frame, event.data as FrameMessage);
  });

  function hear(frame: Frame, message: FrameMessage): void {
    switch (message.type) {
      case 'run':
        void run(frame, message);
        break;
      case 'close':
        close(frame);
        host.focusGrid();
        break;
      case 'focusEditor':
        host.focusGrid();
        break;
      case 'leave':
        if (frame.kind === 'sidebar') host.leave(message.back);
        break;
      case 'setHeight':
        if (frame.dialog !== null)
          size(frame.element, 'height', message.height);
        break;
      case 'setWidth':
        if (frame.dialog !== null) size(frame.element, 'width', message.width);
        break;
    }
  }

  async function run(
    frame: Frame,
    {call, functionName, args}: Extract<FrameMessage, {type: 'run'}>,
  ): Promise<void> {
    try {
      const value = await host.run(frame.id, functionName, args);
      say(frame, {type: 'result', call, value});
    } catch (error) {
      const {message, name} = error as Error;
      say(frame, {type: 'failure', call, message, name});
    }
  }

  function say(frame: Frame, message: PageMessage): void {
    frame.element.contentWindow?.postMessage(message, frame.origin);
  }

  function close(frame: Frame): void {
    if (!open.delete(frame)) return;
    frame.dialog?.close();
    frame.element.remove();
    if (frame.kind === 'sidebar') sidebar.hidden = true;
    host.closed(frame.id);
  }

  function show(request: Events['show']): void {
    if (origin !== allowed) return offerToLoad(request);
    // Google shows one sidebar and one modal dialog at a time: a new one takes the place of the old.
    for (const frame of [...open])
      if (frame.kind === request.kind || request.kind === 'modal')
        if (frame.kind !== 'sidebar' || request.kind === 'sidebar')
          close(frame);
    const element = make('iframe', {
      title: request.title === '' ? 'Add-on' : request.title,
      sandbox: SANDBOX,
      src: new URL(request.url, origin).href,
    });
    open.add({
      id: request.frame,
      kind: request.kind,
      origin,
      element,
      dialog:
        request.kind === 'sidebar'
          ? inSidebar(request, element)
          : inDialog(request, element),
    });
  }

  function inSidebar(
    request: Events['show'],
    element: HTMLIFrameElement,
  ): null {
    part('sidebar-title', HTMLHeadingElement).textContent = request.title;
    body.replaceChildren(element);
    sidebar.hidden = false;
    if (!isTyping()) element.focus();
    return null;
  }

  function inDialog(
    request: Events['show'],
    element: HTMLIFrameElement,
  ): Dialog {
    size(element, 'width', request.width ?? DIALOG.width);
    size(element, 'height', request.height ?? DIALOG.height);
    const dialog = openDialog({
      title: request.title,
      body: [element],
      kind: request.kind === 'modal' ? 'modal' : 'modeless',
      cancel: () => {
        const frame = [...open].find(other => other.element === element);
        if (frame !== undefined) close(frame);
      },
    });
    dialog.element.classList.add('framed');
    element.focus();
    return dialog;
  }

  /** Not by itself: what stands in a sidebar of before would be gone. */
  function offerToLoad({frame}: Events['show']): void {
    host.closed(frame);
    openDialog({
      title: 'Load this page again',
      body: [
        make(
          'p',
          {},
          'The planner has been started again, and this page cannot show its sidebars and dialogs until it is loaded again. Then open them from the menu once more. Cells keep what you typed in them.',
        ),
      ],
      buttons: [
        {text: 'Not now', press: () => host.focusGrid()},
        {text: 'Load again', press: () => host.loadPage(), main: true},
      ],
      cancel: () => host.focusGrid(),
    });
  }

  return {
    serveFrom(now) {
      allowed ||= now;
      origin = now;
    },
    show,
    focusSidebar() {
      sidebarFrame()?.element.focus();
      return sidebarFrame() !== undefined;
    },
  };
}

/** A sidebar that comes late takes no key from somebody who types meanwhile. */
function isTyping(): boolean {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement
  );
}

/** No larger than the window: a dialog that can't be closed is a trap. */
function size(
  element: HTMLIFrameElement,
  side: 'width' | 'height',
  pixels: number,
): void {
  const window = side === 'width' ? innerWidth - 40 : innerHeight - 120;
  element.style[side] = `${Math.max(40, Math.min(pixels, window))}px`;
}
