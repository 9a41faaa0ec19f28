/** @jsxImportSource react */
import { definePlugin, type LayoutProps, type NavbarProps } from 'sanity';
import { documentActions } from '../actions/document-actions.ts';
import { LiveBadge } from './live-badge.ts';
import { PublishingStrip } from './strip.tsx';
import { PublishingWatch } from './watching.tsx';

/** Types whose documents the site is made from. */
const onTheSite = [
  ...['settings', 'page', 'consultation', 'update', 'publishedResults', 'organisation'],
];

/** Safe publishing, and how far it has come. */
export const publishing = definePlugin({
  name: 'publishing',
  document: {
    actions: documentActions,
    badges: (badges, { schemaType }) =>
      onTheSite.includes(schemaType) ? [...badges, LiveBadge] : badges,
  },
  studio: {
    components: {
      layout: (props: LayoutProps) => (
        <PublishingWatch>{props.renderDefault(props)}</PublishingWatch>
      ),
      navbar: (props: NavbarProps) => (
        <>
          {props.renderDefault(props)}
          <PublishingStrip />
        </>
      ),
    },
  },
});
