import { codeOf } from '../../src/domain/addresses.ts';
import { askingFrom } from '../../src/domain/asked-as.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { deadlineText } from '../../src/domain/deadlines.ts';
import { isKeyable, keyingEndsAt } from '../../src/domain/keying.ts';
import {
  keyedSheet,
  type Keyable,
  type Keyed,
  type KeyedSheet,
  type KeyingForm,
} from '../../src/domain/keyed.ts';
import { orderOf } from '../../src/domain/printings.ts';
import { inlineTexts } from '../../src/form/inline-texts.ts';
import { keyingHtml } from '../../src/form/keying.tsx';
import { readBody } from '../body.ts';
import type { Content } from '../content.ts';
import { keyIn, type KeyingWorld } from './key-in.ts';
import { countKeyed } from './keying-store.ts';
import { MAX_BYTES } from '../post.ts';
import type { StaffAnswer } from './staff.ts';

/** The consultations whose answers can be keyed in now. */
export function seeKeyable({ snapshot }: Content, now: Date): StaffAnswer {
  const body: Keyable = {
    consultations: snapshot.consultations
      .filter((each) => isKeyable(each, now))
      .map((each) => ({
        code: codeOf(each),
        title: each.shortTitle,
        until: deadlineText(keyingEndsAt(each)),
        versions: each.versions.map(({ name, title }) => ({ name, title })),
      })),
  };
  return { status: 200, body };
}

interface Asked {
  consultation: Consultation;
  content: Content;
  query: URLSearchParams;
}

/** A form with nothing keyed into it. */
export async function seeForm(
  { consultation, content, query }: Asked,
  { pool }: KeyingWorld,
): Promise<StaffAnswer> {
  const printing = query.get('printing') === 'B' ? 'B' : 'A';
  const order = String(orderOf(printing, consultation.challenges.length));
  const asking = askingFrom(consultation, { version: query.get('version') ?? '', order });
  const body: KeyingForm = {
    form: keyingHtml(consultation, { asking, posted: new Map(), problems: [] }),
    style: inlineTexts(content.frame, 'style').join('\n'),
    revision: consultation.revision,
    counts: await countKeyed(pool, codeOf(consultation)),
  };
  return { status: 200, body };
}

const statuses: Record<Keyed['result'], number> = {
  stored: 201,
  agrees: 200,
  replaced: 200,
  differs: 409,
  problems: 422,
  refused: 403,
};

export interface Sender {
  consultation: Consultation;
  who: string;
}

/** Keys a sheet in. */
export async function takeSheet(
  request: Request,
  { consultation, who }: Sender,
  world: KeyingWorld,
): Promise<StaffAnswer> {
  const sheet = await readSheet(request);
  if (typeof sheet === 'string')
    return { status: 400, body: { result: 'refused', message: sheet } satisfies Keyed };
  const body = await keyIn({ consultation, sheet, who }, world);
  console.log(JSON.stringify({ event: 'answers-keyed-in', result: body.result, who }));
  return { status: statuses[body.result], body };
}

/** The sheet, or what is wrong with all that came. */
async function readSheet(request: Request): Promise<KeyedSheet | string> {
  const unreadable = 'This could not be read. Choose the consultation again, and key the form in';
  const read = await readBody(request, { most: MAX_BYTES });
  if (!read.ok) return 'These answers are too long, or took too long to arrive. Try again';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    const sheet = keyedSheet.safeParse(JSON.parse(text));
    if (sheet.success) return sheet.data;
    const [issue] = sheet.error.issues;
    return issue?.path[0] === 'number' ? issue.message : unreadable;
  } catch {
    return unreadable;
  }
}
