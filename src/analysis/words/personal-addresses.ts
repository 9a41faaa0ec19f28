import { rangesOf, type Range } from './ranges.ts';

/** E-mail addresses: something, an @, and a name with a dot and an ending of letters. */
export function emails(text: string): Range[] {
  const names = rangesOf(text, name);
  return names.flatMap(({ start, end }, index) => {
    const after = names[index + 1];
    if (!after || text[end] !== '@' || after.start !== end + 1) return [];
    const host = hostAt(text.slice(after.start, after.end));
    return host ? [{ start, end: after.start + host.length }] : [];
  });
}

/** What can stand on either side of an @. */
const name = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}._%+'-]*/gu;

/** `example.org` of “example.org.” */
function hostAt(text: string): string | undefined {
  const [host = ''] = /^[\p{L}\p{M}\p{N}.-]+/u.exec(text) ?? [];
  const labels = withoutEnd(host).split('.');
  const isHost = labels.length > 1 && !labels.includes('') && /^\p{L}{2,}$/u.test(labels.at(-1)!);
  return isHost ? labels.join('.') : undefined;
}

const asEnd = '.,;:!?-)]}\'"’”';

/** Without the punctuation of the sentence that it stands in. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && asEnd.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** Addresses on the web: `https://…`, `www.…`, and `example.com/…` with the usual endings. */
export const urls = (text: string): Range[] =>
  rangesOf(text, word).flatMap((range) => {
    const each = text.slice(range.start, range.end);
    const from = startOfUrl(each);
    if (from === undefined) return [];
    const start = range.start + from;
    return [{ start, end: start + withoutEnd(each.slice(from)).length }];
  });

const word = /[^\s<>"]+/g;

/** Where an address begins in a word: “(www.example.org” */
function startOfUrl(text: string): number | undefined {
  const marked = /(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu.exec(text);
  if (marked) return marked.index;
  const from = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  const [host = '', path = ''] = text.slice(from).split('/');
  const labels = host.toLowerCase().split('.');
  const isSite = labels.length > 1 && !labels.includes('') && endings.has(labels.at(-1)!);
  return isSite && /^[\p{L}\p{N}~@_?#]/u.test(path) ? from : undefined;
}

const endings = new Set(
  'app be co com eu gov info io me net nhs org sch scot tv uk wales'.split(' '),
);
