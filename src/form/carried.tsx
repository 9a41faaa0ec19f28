import type { Posted } from '../domain/questions/question.ts';

/** Answers that this page does not ask for, on their way to the next. */
export const Carried = ({ posted }: { posted: Posted }) => (
  <>
    {[...posted].map(([name, values]) =>
      values.map((value) => <input type="hidden" name={name} value={value} />),
    )}
  </>
);
