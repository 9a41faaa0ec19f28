import { onTestFinished } from 'vitest';
import type { Role } from '../../studio/lake/people.ts';
import type { Lake } from '../../studio/lake/server.ts';

export interface Heard {
  name: string;
  id: string;
  data: Record<string, unknown>;
}

export interface Ear {
  answered: Response;
  hear: (count: number) => Promise<Heard[]>; // waits for so many more
}

/** Listens as a browser does. What comes next is what `hear` gives; the welcome was heard already. */
export async function listening(
  lake: Lake,
  asked: Record<string, string>,
  { role, headers = {} }: { role?: Role | undefined; headers?: Record<string, string> } = {},
): Promise<Ear> {
  const address = `${lake.url}/v2025-02-19/data/listen/production?${new URLSearchParams(asked)}`;
  const hangUp = new AbortController();
  onTestFinished(() => hangUp.abort());
  const authorization = role ? { authorization: `Bearer ${role}` } : {};
  const answered = await fetch(address, {
    headers: { ...authorization, ...headers },
    signal: hangUp.signal,
  });
  const events = eventsIn(answered);
  const hear = async (count: number) => {
    const heard: Heard[] = [];
    while (heard.length < count) {
      const { value, done } = await events.next();
      if (done) throw new Error('The lake has nothing more to say');
      heard.push(value);
    }
    return heard;
  };
  if (answered.ok) await hear(1);
  return { answered, hear };
}

async function* eventsIn({ body }: Response): AsyncGenerator<Heard> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body!) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) if (!block.startsWith(':')) yield eventOf(block);
  }
}

function eventOf(block: string): Heard {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return { name: field('event'), id: field('id'), data: JSON.parse(field('data')) };
}
