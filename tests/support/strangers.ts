import type { Places } from './scan.ts';

type Visit = [path: string, init?: RequestInit];

const staffPaths = ['/staff/publishing', '/staff/consultations/send-priorities/answered'];

/** Without a sign-in, with one that is nobody's, and from a page of another site. */
const uninvited: Record<string, string>[] = [
  {},
  { authorization: 'Bearer stranger' },
  { authorization: 'Bearer editor', origin: 'https://example.com' },
];

const staffVisits = staffPaths.flatMap((path) =>
  ['GET', 'POST', 'OPTIONS', 'DELETE'].flatMap((method) =>
    uninvited.map((headers): Visit => [path, { method, headers }]),
  ),
);

const inside = ['snapshot.json', 'live.json', 'functions/publish.mjs'];

const insideVisits = inside.map((file): Visit => [`/.checkback/${file}`]);

const post = (path: string, body: BodyInit): Visit => [path, { method: 'POST', body }];

/** At an address where there is no consultation, or none that is known of. */
const guesses = (word: string): Visit[] => [
  [`/${word}/`],
  [`/consultations/${word}/`],
  [`/consultations/${word}/respond/`],
  post(`/consultations/${word}/respond/`, new URLSearchParams({ 'feel-right': 'some' })),
  [`/consultations/${word}/received/${'a'.repeat(32)}/`],
];

/** Everything that a site says to somebody who has no business there, by who asked what. */
export async function saidToStrangers(
  url: string,
  { files, words }: { files: string[]; words: string[] },
): Promise<Places> {
  const pages = files.map((file): Visit => [`/${file.replace(/index\.html$/, '')}`]);
  const others = [post('/publish', '{}'), post('/csp', '{}'), ...staffVisits, ...insideVisits];
  const visits = [...pages, ...words.flatMap(guesses), ...others];
  const places: Places = new Map();
  for (const [index, visit] of visits.entries())
    places.set(
      `${index}: ${visit[1]?.method ?? 'GET'} ${hideWord(visit[0], words)}`,
      await said(url, visit),
    );
  return places;
}

/** What was asked for is no leak. */
const hideWord = (path: string, words: string[]): string =>
  words.reduce((text, word) => text.replace(word, '…'), path);

async function said(url: string, [path, init]: Visit): Promise<Buffer> {
  const response = await fetch(url + path, { redirect: 'manual', ...init });
  const headers = JSON.stringify([...response.headers]);
  return Buffer.from(`${response.status} ${headers} ${await response.text()}`);
}
