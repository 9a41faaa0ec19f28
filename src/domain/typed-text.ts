import * as z from 'zod';

interface Bounds {
  most: number; // characters
  empty: string; // what to say where nothing was typed
  long: string;
}

/** What staff type into a line or a box, without the spaces around it. */
export const typedText = ({ most, empty, long }: Bounds) =>
  z
    .string()
    .trim()
    .min(1, { error: empty })
    .max(most, { error: long })
    .refine(isText, { error: 'There is something in this that is not text. Type it again' });

/** A database cannot hold anything else. */
export const isText = (typed: string): boolean => typed.isWellFormed() && !typed.includes('\0');
