/** A page that needs no content: for who may see none, and for when none can be read. */
export const plainPage = (title: string, sentences: string[]): string =>
  `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><style>body{max-width:34em;margin:2em auto;padding:0 1em;font:1.2em/1.5 system-ui,sans-serif}</style></head>
<body><main><h1>${title}</h1>${sentences.map((each) => `<p>${each}</p>`).join('')}</main></body>
</html>
`;

/** The same whatever the reason, so that it tells nobody whether there is something here. */
export const nowhere = (): string =>
  plainPage('Page not found', [
    'If somebody sent you a link to a preview, it may have ended. Ask them for a new one.',
    'If you came from the Studio, open the preview there again.',
  ]);

export const outOfOrder = (): string =>
  plainPage('Sorry, the preview is not working', [
    'Nothing is lost, and the public site is not affected. Try again in a few minutes.',
  ]);
