import type { ObjectItemProps } from 'sanity';

/** In place, where Sanity would show a preview that opens a dialog. */
export const WordingItem = ({ children }: ObjectItemProps) => children;
