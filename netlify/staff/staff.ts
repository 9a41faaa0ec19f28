import * as z from 'zod';
import { privateHeaders, securityHeaders } from '../headers.ts';

export const roles = ['administrator', 'editor', 'contributor', 'viewer'] as const;
export type Role = (typeof roles)[number];

const editors: readonly Role[] = ['administrator', 'editor'];
const analysts: readonly Role[] = [...editors, 'viewer'];

const allowed = {
  'see what is live': roles,
  publish: editors,
  'see what is answered': editors, // whose publishing could lose an answer
  'key in answers': editors,
  'see results': analysts,
  'say who was to be heard': editors,
  'read answers': editors, // what people wrote, which may say who they are
  'code answers': editors,
  'place suggestions': editors,
  'redact answers': editors,
  'leave submissions out': editors,
  'export answers': analysts, // without anybody's words
  'export words': editors,
  'publish results': editors,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;
export const actions = Object.keys(allowed) as Action[];

export const can = (role: Role, action: Action): boolean =>
  (allowed[action] as readonly Role[]).includes(role);

/** The outside things that answering staff touches. */
export interface Staff {
  studio: string; // the only origin from which a browser may ask
  profileOf: (token: string) => Promise<Response>; // what the content lake says of its bearer
  report: (event: string, error: unknown) => void;
}

export interface StaffAnswer {
  status: number;
  body: unknown;
}

/** A file, written while it is read. */
export interface StaffFile {
  filename: string;
  type: string; // MIME
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface Doing {
  action: Action;
  answer: (role: Role, who: string) => Promise<StaffAnswer | StaffFile>; // who: an id of the content lake's
}

/** What can be done at one address, by method. */
export type StaffMethods = Partial<Record<'GET' | 'POST', Doing>>;

const says = (status: number, message: string): StaffAnswer => ({ status, body: { message } });

const elsewhere = says(403, 'Only the Studio of this site may ask this');
const signIn = says(401, 'Sign in to the Studio again');
const unsure = says(503, 'We could not check who you are. Try again in a minute');
const notYours = says(403, 'Your role in the Studio does not allow this');
const broken = says(503, 'We could not find this out. Try again in a minute');
const noMethod = says(405, 'This cannot be done here');

/** Answers somebody who is signed in to the Studio, as far as their role allows. */
export async function answerStaff(
  request: Request,
  methods: StaffMethods,
  world: Staff,
): Promise<Response> {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== world.studio) return replyWith(elsewhere, {});
  const headers = corsHeaders(world.studio, methods);
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
  return replyWith(await answerFor(request, methods, world), headers);
}

async function answerFor(
  request: Request,
  methods: StaffMethods,
  world: Staff,
): Promise<StaffAnswer | StaffFile> {
  const [, doing] = Object.entries(methods).find(([method]) => method === request.method) ?? [];
  if (!doing) return noMethod;
  const who = await signedIn(request, world);
  if (!who.ok) return who.answer;
  if (!can(who.role, doing.action)) return notYours;
  try {
    return await doing.answer(who.role, who.id);
  } catch (error) {
    world.report('staff-not-answered', error);
    return broken;
  }
}

type SignedIn = { ok: true; role: Role; id: string } | { ok: false; answer: StaffAnswer };

const profile = z.object({
  id: z.string().nullish(),
  role: z.string().nullish(),
  roles: z.array(z.object({ name: z.string() })).nullish(),
});

const LONGEST_TOKEN = 500;

/** Who brings the token, according to the content lake: we keep no accounts of our own. */
export async function signedIn({ headers }: Request, world: Staff): Promise<SignedIn> {
  const [, token] = /^Bearer ([\x21-\x7e]+)$/.exec(headers.get('authorization') ?? '') ?? [];
  if (!token || token.length > LONGEST_TOKEN) return { ok: false, answer: signIn };
  try {
    const answered = await world.profileOf(token);
    if (answered.status === 401 || answered.status === 403) return { ok: false, answer: signIn };
    if (!answered.ok) throw new Error(`The content lake answered ${answered.status}`);
    const read = profile.parse(await answered.json());
    const role = strongest(read);
    return role ? { ok: true, role, id: read.id ?? 'unknown' } : { ok: false, answer: notYours };
  } catch (error) {
    world.report('staff-not-known', error);
    return { ok: false, answer: unsure };
  }
}

function strongest({ role, roles: all }: z.infer<typeof profile>): Role | undefined {
  const names = [role, ...(all ?? []).map(({ name }) => name)];
  return roles.find((each) => names.includes(each));
}

const corsHeaders = (studio: string, methods: StaffMethods): Record<string, string> => ({
  'Access-Control-Allow-Origin': studio,
  'Access-Control-Allow-Methods': Object.keys(methods).join(', '),
  'Access-Control-Allow-Headers': 'authorization, content-type',
  'Access-Control-Max-Age': '600',
  'Access-Control-Expose-Headers': 'content-disposition',
});

function replyWith(answer: StaffAnswer | StaffFile, cors: Record<string, string>): Response {
  const headers = { ...securityHeaders([]), ...privateHeaders, Vary: 'Origin', ...cors };
  if (!('filename' in answer))
    return Response.json(answer.body, { status: answer.status, headers });
  const { filename, type, body } = answer;
  const disposition = `attachment; filename="${filename}"`;
  return new Response(body, {
    headers: { ...headers, 'Content-Type': type, 'Content-Disposition': disposition },
  });
}
