import type { Consultation } from '../domain/consultation.ts';

const asking = {
  why: 'Why we are asking',
  heard: 'What we have heard so far',
  questions: 'Our questions',
  who: 'Who is asking',
  decided: 'What is already decided',
  canChange: 'What can still change',
};

const asked: typeof asking = {
  why: 'Why we asked',
  heard: 'What we heard',
  questions: 'What we asked',
  who: 'Who asked',
  decided: 'What was already decided',
  canChange: 'What could still change',
};

/** Headings of a consultation's page, which stays as a record when all is done. */
export const headingsOf = ({ outcome }: Pick<Consultation, 'outcome'>): typeof asking =>
  outcome ? asked : asking;
