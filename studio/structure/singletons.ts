import type { DocumentActionComponent, Template } from 'sanity';

/** There is one, or another tool makes and removes them. */
const madeElsewhere = ['settings', 'previewLink', 'publishedResults', 'goneAddress'];

/** What can be begun with “+”. */
export const offered = <Any extends Pick<Template, 'schemaType'>>(templates: Any[]): Any[] =>
  templates.filter(({ schemaType }) => !madeElsewhere.includes(schemaType));

const doublingOrRemoval = ['duplicate', 'unpublish', 'unpublishVersion', 'delete'];

const removal = ['unpublish', 'delete'];

/** What is made elsewhere and must stay as it is can be taken away, and nothing else. */
export const removalAlone = <Any extends Pick<DocumentActionComponent, 'action'>>(
  actions: Any[],
): Any[] => actions.filter(({ action }) => action && removal.includes(action));

/** The site cannot be built without its settings, nor with two. */
export const forTheOnlyOne = <Any extends Pick<DocumentActionComponent, 'action'>>(
  actions: Any[],
): Any[] => actions.filter(({ action }) => !action || !doublingOrRemoval.includes(action));
