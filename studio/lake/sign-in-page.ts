import { createHash } from 'node:crypto';
import { titleOf, type Person, type Role } from './people.ts';

const style = `
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #fff; --line: #505a5f; }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #16191c; --line: #b1b4b6; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.4 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.15; }
ul { margin: 2rem 0; padding: 0; list-style: none; }
li { margin: 0 0 0.75rem; }
button { display: block; width: 100%; padding: 0.75rem 1rem; border: 2px solid var(--line); border-radius: 0;
  background: var(--paper); color: var(--ink); font: inherit; text-align: left; cursor: pointer; }
button:hover { border-color: var(--ink); }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
button b, button span { display: block; }
`;
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const powers: Record<Role, string> = {
  administrator: 'writes, publishes and looks after everything',
  editor: 'writes and publishes',
  contributor: 'writes drafts, which somebody else publishes',
  viewer: 'reads, and changes nothing',
};

/** Who are you? Everybody at this machine may be anybody: it is here to try the Studio out. */
export function signInPage(people: Person[], back: URL): Response {
  const buttons = people.map((person) => `<li>${buttonFor(person)}</li>`).join('\n');
  const body = `
<p>Choose who you want to be. There are no passwords, because this page works on this machine only
and nobody else can reach it.</p>
<form method="post">
<input type="hidden" name="origin" value="${escaped(back.href)}">
<ul>
${buttons}
</ul>
</form>`;
  return page({ title: 'Sign in to the Studio', body, status: 200, leadsTo: back.origin });
}

function buttonFor({ id, name, role }: Person): string {
  const what = `<b>${escaped(name)}</b> <span>${titleOf(role)}: ${powers[role]}</span>`;
  return `<button type="submit" name="person" value="${escaped(id)}">${what}</button>`;
}

export const noSignIn = (why: string): Response =>
  page({
    title: 'You cannot sign in',
    body: `\n<p>${why}</p>`,
    status: 400,
  });

interface Shown {
  title: string;
  body: string;
  status: number;
  leadsTo?: string; // where its form may end up
}

function page({ title, body, status, leadsTo = '' }: Shown): Response {
  const html = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: Checkback on this machine</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>${body}
</main>
</body>
</html>
`;
  const policy = `default-src 'none'; style-src ${styleHash}; form-action 'self' ${leadsTo}; frame-ancestors 'none'; base-uri 'none'`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return new Response(html, { status, headers });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
