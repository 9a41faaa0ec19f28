let latest: XMLHttpRequest | undefined;

/**
 * The page as it is now, in place: a reload would lose what is typed until the Studio has found it
 * again. A request for a document is the one way to HTML that the page’s policy leaves open.
 */
export function follow(): Promise<void> {
  latest?.abort();
  const request = new XMLHttpRequest();
  latest = request;
  request.open('GET', location.href);
  request.responseType = 'document';
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => resolve());
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) replaceBy(request.responseXML);
      else location.reload();
    });
    request.send();
  });
}

function replaceBy(fresh: Document): void {
  document.title = fresh.title;
  document.body.dataset.shift = fresh.body.dataset.shift ?? '';
  for (const part of ['header', 'main', 'footer']) {
    const now = fresh.querySelector(part);
    if (now) document.querySelector(part)?.replaceWith(document.adoptNode(now));
  }
}
