export interface ShareLink {
  where: string; // completes “Share this page …”
  name: string;
  href: string;
}

/** Plain links: no other site hears of a visit until one is followed. `text` says what is shared. */
export function shareLinks(page: { url: string; title: string; text: string }): ShareLink[] {
  const url = encodeURIComponent(page.url);
  const title = encodeURIComponent(page.title);
  const text = encodeURIComponent(page.text);
  const message = encodeURIComponent(`${page.text}\r\n\r\n${page.url}`);
  return [
    { where: 'on', name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { where: 'on', name: 'X', href: `https://x.com/intent/post?text=${text}&url=${url}` },
    {
      where: 'on',
      name: 'LinkedIn',
      href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
    },
    { where: 'by', name: 'WhatsApp', href: `https://wa.me/?text=${message}` },
    { where: 'by', name: 'Email', href: `mailto:?subject=${title}&body=${message}` },
  ];
}
