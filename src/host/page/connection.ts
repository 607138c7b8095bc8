/** The line to the server: events down, requests up, taken up again by itself after a break. */
import type {Events, Requests} from '../wire';

export type Listeners = {
  readonly [Name in keyof Events]: (data: Events[Name]) => void;
};

export interface Connection {
  /** @throws Error with the server's sentence, or that it can't be reached */
  request<Name extends keyof Requests>(
    name: Name,
    input: Requests[Name]['in'],
  ): Promise<Requests[Name]['out']>;
}

const RETRY = 2000;
const LARGEST_KEPT = 10_000;

type Answer =
  | {readonly ok: true; readonly value: unknown}
  | {readonly ok: false; readonly message: string; readonly name?: string};

const UNREACHABLE =
  'The planner on this computer does not answer. What you typed is kept; it will try again by itself.';

export function connect(
  listeners: Listeners,
  onLine: (up: boolean) => void,
): Connection {
  let token = tokenOf(document);
  let connection = '';
  let events: EventSource | null = null;

  function open(): void {
    const query = new URLSearchParams(location.search);
    query.set('token', token);
    events = new EventSource(`/events?${query}`);
    events.onopen = () => onLine(true);
    events.onerror = () => {
      onLine(false);
      if (events?.readyState === EventSource.CLOSED) void reopen();
    };
    for (const name of Object.keys(listeners) as (keyof Events)[])
      events.addEventListener(name, ({data}: MessageEvent<string>) =>
        hear(name, JSON.parse(data) as never),
      );
  }

  /** A planner that was started again has a new token: its page holds it. */
  async function reopen(): Promise<void> {
    await new Promise(done => setTimeout(done, RETRY));
    try {
      const answer = await fetch('/', {cache: 'no-store'});
      const text = await answer.text();
      token = tokenOf(new DOMParser().parseFromString(text, 'text/html'));
    } catch {
      // Still away: the stream fails again, and so comes back here.
    }
    open();
  }

  function hear<Name extends keyof Events>(
    name: Name,
    data: Events[Name],
  ): void {
    if (name === 'hello') ({connection} = data as Events['hello']);
    listeners[name](data);
  }

  open();
  return {
    async request(name, input) {
      const answer = await post(name, {connection, ...input}, token);
      if (answer.ok) return answer.value as never;
      const refusal = new Error(answer.message);
      refusal.name = answer.name ?? 'Error';
      throw refusal;
    },
  };
}

function tokenOf(page: Document): string {
  return (
    page.querySelector<HTMLMetaElement>('meta[name="start-token"]')?.content ??
    ''
  );
}

async function post(
  name: string,
  body: object,
  token: string,
): Promise<Answer> {
  const text = JSON.stringify(body);
  let response;
  try {
    response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-start-token': token},
      body: text,
      // Arrives even if the window is closed meanwhile; browsers allow that for short ones.
      keepalive: text.length < LARGEST_KEPT,
    });
  } catch {
    return {ok: false, message: UNREACHABLE};
  }
  const answer = await response.text();
  try {
    return JSON.parse(answer) as Answer;
  } catch {
    return {ok: false, message: answer === '' ? UNREACHABLE : answer};
  }
}
