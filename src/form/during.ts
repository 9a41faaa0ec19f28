import { isWithin, type Span } from '../domain/consultation.ts';

/**
 * Attributes of an element that is shown only during `span`. The page is static, so it carries the
 * times and a script of one line shows what is right; `hidden` is how things stand without it.
 */
export const during = (span: Span, now: Date) => ({
  'data-from': +(span.from ?? 0), // always there: the script finds elements by it
  'data-until': span.until && +span.until,
  hidden: !isWithin(span, now),
});
