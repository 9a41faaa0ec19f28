import { defineDocuments, defineLocations, presentationTool } from 'sanity/presentation';
import { STANDARD } from '../../src/domain/audience-version.ts';
import {
  consultationPath,
  formPath,
  respondPath,
  updatesPath,
  versionPath,
} from '../../src/form/fields.ts';

/** Pages as the public will see them, made of what is being written, beside the form it is written in. */
export const presentation = ({ previewUrl }: { previewUrl: string }) =>
  presentationTool({
    title: 'Preview',
    previewUrl: {
      initial: previewUrl,
      previewMode: { enable: '/preview/enable', shareAccess: false },
    },
    allowOrigins: [new URL(previewUrl).origin],
    resolve: { locations, mainDocuments },
  });

interface Selected {
  id?: string;
  slug?: string;
  title?: string;
}

interface SelectedVersion extends Selected {
  kind?: string;
  tag?: string;
}

const select = { id: '_id', slug: 'slug.current', title: 'title' };

/** Where a document can be seen. One without a web address yet is shown under its id. */
const locations = {
  consultation: defineLocations({
    select: { ...select, title: 'shortTitle' },
    resolve: (consultation: Selected | null) => {
      const slug = partOf(consultation);
      const title = consultation?.title ?? 'The consultation';
      return {
        locations: [
          { title, href: consultationPath(slug) },
          { title: 'Its questionnaire', href: respondPath(slug) },
          { title: 'All consultations', href: '/consultations/' },
        ],
      };
    },
  }),
  audienceVersion: defineLocations({
    select: {
      ...{ title: 'title', slug: 'consultation.slug.current', id: 'consultation._ref' },
      ...{ kind: 'kind', tag: 'language.tag' },
    },
    resolve: (version: SelectedVersion | null) => {
      const name = (version?.kind === 'language' ? version.tag : version?.kind) ?? STANDARD;
      const slug = partOf(version);
      const asking = { version: name.toLowerCase(), order: 0 };
      return {
        locations: [
          { title: version?.title ?? 'The version', href: versionPath(slug, asking.version) },
          { title: 'Its questionnaire', href: formPath(slug, asking) },
        ],
      };
    },
  }),
  update: defineLocations({
    select: { slug: 'consultation.slug.current', id: 'consultation._ref', title: 'title' },
    resolve: (update: Selected | null) => ({
      locations: [{ title: update?.title ?? 'The update', href: updatesPath(partOf(update)) }],
    }),
  }),
  publishedResults: defineLocations({
    select: { slug: 'consultation' },
    resolve: (results: Selected | null) => ({
      locations: [
        { title: 'What people answered', href: `${consultationPath(partOf(results))}results/` },
      ],
    }),
  }),
  page: defineLocations({
    select,
    resolve: (page: Selected | null) => ({
      locations: [{ title: page?.title ?? 'The page', href: `/${partOf(page)}/` }],
    }),
  }),
  settings: defineLocations({
    message: 'Part of every page',
    tone: 'caution',
    locations: [{ title: 'The first page', href: '/' }],
  }),
  organisation: defineLocations({
    message: 'On the page of every consultation that it takes part in',
    tone: 'caution',
  }),
};

const partOf = (document: Selected | null): string =>
  document?.slug ?? document?.id?.replace(/^drafts\./, '') ?? '';

/** Which document a page is about, and so is opened beside it. */
const mainDocuments = defineDocuments([
  {
    route: [
      ...['/consultations/:slug/respond', '/consultations/:slug/updates'],
      '/consultations/:slug',
    ],
    filter: at('consultation'),
  },
  { route: ['/', '/consultations'], filter: '_type == "settings" && _id == "settings"' },
  { route: '/:slug', filter: at('page') },
]);

function at(type: string): string {
  return `_type == "${type}" && (slug.current == $slug || _id in [$slug, "drafts." + $slug])`;
}
