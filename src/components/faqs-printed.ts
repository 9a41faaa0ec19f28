import type { Faq } from '../domain/faqs.ts';
import { consultationPath } from '../form/fields.ts';

/** More than this is in the way of whoever came to read what a consultation is about. */
const MOST = { questions: 5, characters: 1500 };

/** The page of a consultation’s questions and answers. It is there as soon as there is one, so that links to it last. */
export const faqsPath = (slug: string): string => `${consultationPath(slug)}faqs/`;

export const faqAnchor = ({ code }: Faq): string => `faq-${code}`;

/** Whether answers stand on the consultation’s own page, or the questions alone. */
export const areShort = (faqs: Faq[]): boolean =>
  faqs.length <= MOST.questions &&
  faqs.reduce((sum, each) => sum + lengthOf(each), 0) <= MOST.characters;

const lengthOf = ({ question, answer }: Faq): number =>
  question.length +
  answer.flatMap(({ children }) => children).reduce((sum, { text }) => sum + text.length, 0);
