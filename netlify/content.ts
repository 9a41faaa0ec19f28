import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnapshot } from '../src/content/snapshot.ts';
import { formerlyAt } from '../src/domain/addresses.ts';
import type { Consultation } from '../src/domain/consultation.ts';
import type { Snapshot } from '../src/domain/site.ts';
import { securityHeaders } from './headers.ts';

/** What the site was built from, and the frame of its pages: packed with each function. */
export interface Content {
  snapshot: Snapshot;
  frame: string; // the site's “not found” page, whose <main> and title are replaced
  headers: Record<string, string>; // those of a static page, which fit what the frame holds
}

export const root = (): string => process.env.LAMBDA_TASK_ROOT ?? process.cwd();

export function readContent(): Content {
  const frame = readFileSync(join(root(), 'dist/404.html'), 'utf8');
  const snapshot = readSnapshot(join(root(), '.checkback/snapshot.json'));
  return { snapshot, frame, headers: securityHeaders([frame]) };
}

export const findConsultation = ({ snapshot }: Content, slug = ''): Consultation | undefined =>
  snapshot.consultations.find((each) => each.slug === slug);

export const findFormer = ({ snapshot }: Content, slug = ''): Consultation | undefined =>
  formerlyAt(snapshot.consultations, slug);

/** By an address that it has or had, for what goes nowhere else: mail programs, and the Studio, whose tabs stay open. */
export const findAtAnyAddress = (content: Content, slug = ''): Consultation | undefined =>
  findConsultation(content, slug) ?? findFormer(content, slug);
