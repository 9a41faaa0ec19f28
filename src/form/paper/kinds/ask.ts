/** What is asked on paper. */
export interface Ask<Q> {
  question: Q;
  order: number; // option order of the printing
  signpost?: string | undefined; // whom to tell of danger, beside room for one's own words
}
