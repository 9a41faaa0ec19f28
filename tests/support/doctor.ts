import { markOf } from '../../src/content/mark.ts';
import { diagnose, type SetUp } from '../../netlify/doctor/doctor.ts';
import { written } from '../../netlify/doctor/finding.ts';
import type { Database, Login, Template, World } from '../../netlify/doctor/world.ts';

export type Changes = Record<string, string | undefined>;

/** A public site that is set up as it should be. */
export const complete: Changes = {
  SANITY_PROJECT_ID: 'abc12345',
  SANITY_DATASET: 'production',
  DATABASE_URL: 'postgresql://checkback:the-password@db.example.gov.uk/checkback',
  RECEIVER_DATABASE_URL: 'postgresql://receiver:the-password@db.example.gov.uk/checkback',
  PERSON_DATABASE_URL: 'postgresql://person:the-password@db.example.gov.uk/checkback',
  SUBSCRIBER_DATABASE_URL: 'postgresql://subscriber:the-password@db.example.gov.uk/checkback',
  SENDER_DATABASE_URL: 'postgresql://sender:the-password@db.example.gov.uk/checkback',
  CHECKBACK_SECRET: 'the secret that seals, of thirty-two and more',
  CHECKBACK_TEXT_KEYS: `a:${'k'.repeat(43)}=`,
  SANITY_WEBHOOK_SECRET: 'the secret that signs, of thirty-two and more',
  BUILD_HOOK_URL: 'https://api.netlify.com/build_hooks/0123456789abcdef',
  STUDIO_URL: 'https://council.sanity.studio',
  NOTIFY_API_KEY:
    'checkback-00000000-1111-4222-8333-444444444444-55555555-6666-4777-8888-999999999999',
  NOTIFY_TEMPLATE_ID: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
};

export const completePreview: Changes = {
  PUBLIC_PREVIEW: '1',
  SANITY_PROJECT_ID: 'abc12345',
  SANITY_TOKEN: 'the-token-of-a-viewer',
  CHECKBACK_SECRET: 'the secret that seals, of thirty-two and more',
  STUDIO_URL: 'https://council.sanity.studio',
};

const documents = [{ _id: 'settings', _rev: 'first', madeWith: null }];
const mark = markOf(documents);

type Said = [status: number, body?: unknown, headers?: Record<string, string>] | Error;

/** What each address answers where all is right. A query is named for what is asked. */
const healthy: Record<string, Said> = {
  counts: [200, { result: { settings: 1, consultations: 2, pages: 3 } }],
  hidden: [200, { result: 0 }],
  documents: [200, { result: documents }],
  'users/me': [200, { role: 'viewer', roles: [{ name: 'viewer' }] }],
  'check/cors': [200, { result: { allowed: true, withCredentials: true } }],
  '/revision.json': [200, { revision: 'r', mark, builtAt: '2026-11-25T09:00:00Z' }],
  '/publish': [401, { message: 'The signature is not ours' }],
  '/staff/publishing': [401, { message: 'Sign in to the Studio again' }],
  '/': [
    404,
    undefined,
    {
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy':
        "default-src 'none'; frame-ancestors https://council.sanity.studio; object-src 'none'",
    },
  ],
};

export type Says = Partial<Record<string, Said>>;

const near: Database = {
  encrypted: true,
  trusted: true,
  missing: [],
  knowsSecret: true,
  isOverdue: false,
  isWatched: true,
  alerts: [],
  aheadMs: 12,
  roundTripMs: 4,
};

export interface Outside {
  says?: Says;
  database?: Partial<Database> | Error;
  template?: Partial<Template> | Error;
  logins?: Partial<Login> | Error; // of any login that is not the owner's
}

/** Everything outside, and what was asked of it. */
export function outside({ says = {}, database = {}, logins = {}, template = {} }: Outside) {
  const asked: Request[] = [];
  const world: World = {
    fetch: async (request) => {
      asked.push(request);
      const said = { ...healthy, ...says }[nameOf(new URL(request.url))] ?? [404];
      if (said instanceof Error) throw said;
      const [status, body, headers] = said;
      return new Response(body === undefined ? 'Not JSON' : JSON.stringify(body), {
        status,
        headers: headers ?? {},
      });
    },
    lookAt: async () => {
      if (database instanceof Error) throw database;
      return { ...near, ...database };
    },
    templateOf: async () => {
      if (template instanceof Error) throw template;
      return { type: 'email', subject: '((subject))', body: '((body))', ...template };
    },
    logIn: async (url) => {
      if (logins instanceof Error) throw logins;
      return { roles: [`checkback_${new URL(url).username}`], readsAnswers: false, ...logins };
    },
  };
  return { world, asked };
}

function nameOf({ hostname, pathname, searchParams }: URL): string {
  if (!hostname.endsWith('.sanity.io')) return pathname;
  const query = searchParams.get('query');
  if (query === null) return pathname.replace(/^\/v[\d-]+\//, '');
  if (searchParams.get('perspective') === 'raw') return 'hidden';
  return query.startsWith('{') ? 'counts' : 'documents';
}

export const address = 'https://consult.example.gov.uk';

/** What the doctor says, as people read it. */
export async function says(setUp: Partial<SetUp>, around: Outside = {}) {
  const { world, asked } = outside(around);
  const parts = await diagnose({ variables: complete, address, ...setUp }, world);
  const findings = parts.flatMap((part) => part.findings);
  const of = (level: string) => findings.filter((each) => each.level === level);
  return { ...written(parts), asked, wrong: of('wrong'), warnings: of('warning') };
}
