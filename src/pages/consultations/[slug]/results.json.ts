import type { APIContext } from 'astro';
import { jsonFile, openDataFile, withResults } from '../../../components/open-data-file.ts';
import { openJson } from '../../../domain/open-data.ts';

export const getStaticPaths = withResults;

export const GET = ({ params }: APIContext): Response =>
  openDataFile(params.slug, jsonFile(openJson));
