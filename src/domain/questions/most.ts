import * as z from 'zod';
import type { Column, Table } from './kind.ts';
import { labelOf, option, type Option } from './question.ts';

/** The one that matters most, asked after a question about all of them. */
export const most = z.strictObject({
  text: z.string().min(1), // “Of those, which one matters most?”
  hint: z.string().optional(),
  lang: z.string().optional(),
  neither: option, // “I cannot choose one”: without a script a radio cannot be cleared
});

/** A question that ends so, whatever it asks of all of them first. */
interface Asking {
  code: string;
  options: Option[];
  most: z.infer<typeof most>;
}

export const mostField = ({ code }: Pick<Asking, 'code'>): string => `${code}_most`;

export const mostOptions = ({ options, most }: Asking): Option[] => [...options, most.neither];

export const writeMost = (question: Asking, chosen: string | undefined): [string, string][] =>
  chosen ? [[mostField(question), chosen]] : [];

export const summariseMost = (question: Asking, chosen: string | undefined): string[] =>
  chosen ? [`Matters most: ${labelOf(mostOptions(question), chosen)}`] : [];

export const mostColumn = (question: Asking): Column<{ most?: string }> => ({
  code: mostField(question),
  heading: question.most.text,
  options: mostOptions(question),
  value: ({ most }) => most && labelOf(mostOptions(question), most),
});

export const mostTable = (question: Asking): Table<{ most?: string }> => ({
  code: mostField(question),
  heading: question.most.text,
  options: mostOptions(question),
  most: 1,
  chosen: ({ most }) => (most ? [most] : []),
});
