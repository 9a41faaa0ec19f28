import { formerlyAt, type Addressed } from '../domain/addresses.ts';
import { movedPath } from '../form/fields.ts';

/** `text` as an address on this very site, whatever somebody wrote. */
export function localAddress(text: string | null | undefined): string {
  const here = 'http://here.invalid';
  const url = URL.parse(text || '/', here);
  if (url?.origin !== here) return '/';
  return url.pathname.replace(/^\/{2,}/, '/') + url.search; // `//x` would be another site
}

/** The consultation that an address is about, by the last part of its own. */
export function consultationAt(pathname: string): string | undefined {
  const [first, slug] = pathname.split('/').filter(Boolean);
  return first === 'consultations' ? slug : undefined;
}

/** The same page at the address that a consultation has now, where it had this one before. */
export function movedFrom(pathname: string, consultations: Addressed[]): string | undefined {
  const found = formerlyAt(consultations, consultationAt(pathname) ?? '');
  return found && movedPath(pathname, found.slug);
}
