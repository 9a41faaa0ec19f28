/** @jsxImportSource react */
import type { DocumentActionComponent } from 'sanity';
import { PublishDialog } from './publish-dialog.tsx';
import { usePublishing } from './use-publishing.ts';

/** Sanity's own Publish, where it stands and as it is pressed, with what a consultation needs before it. */
export function carefulPublish(useOwn: DocumentActionComponent): DocumentActionComponent {
  const PublishConsultation: DocumentActionComponent = (props) => {
    const own = useOwn(props);
    const { begin, isBusy, problem, asking } = usePublishing(props);
    return (
      own && {
        ...own,
        disabled: own.disabled || isBusy || problem !== undefined,
        label: isBusy ? 'Publishing…' : own.label,
        title: problem ?? own.title,
        onHandle: begin,
        dialog: asking ? { type: 'custom', component: <PublishDialog {...asking} /> } : null,
      }
    );
  };
  PublishConsultation.action = 'publish';
  PublishConsultation.displayName = 'PublishConsultation';
  return PublishConsultation;
}
