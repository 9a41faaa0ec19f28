/** The text of every inline style or script of a page, in one pass. */
export function inlineTexts(html: string, tag: 'style' | 'script'): string[] {
  const texts: string[] = [];
  let start = html.indexOf(`<${tag}`);
  while (start >= 0) {
    const open = html.indexOf('>', start);
    const end = html.indexOf(`</${tag}>`, open);
    if (open < 0 || end < 0) break;
    texts.push(html.slice(open + 1, end));
    start = html.indexOf(`<${tag}`, end);
  }
  return texts.filter(Boolean);
}
