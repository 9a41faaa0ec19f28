import type { APIContext } from 'astro';
import { openDataFile, withResults } from '../../../components/open-data-file.ts';
import { openCsv } from '../../../domain/open-data.ts';

export const getStaticPaths = withResults;

export const GET = ({ params }: APIContext): Response =>
  openDataFile(params.slug, { type: 'text/csv; charset=utf-8', write: openCsv });
