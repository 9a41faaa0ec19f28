import { fieldTitle } from '../../src/content/field-titles.ts';
import { Unreadable } from '../../src/content/read-document.ts';
import type { Fault } from '../../src/domain/fault.ts';
import { general, type Failure } from './failure.ts';

/** The content lake did not answer. */
export class ContentUnavailable extends Error {}

/** What an officer can do about a build that failed; what a developer can, the build's own log says. */
export function explained(error: unknown): Failure {
  if (error instanceof ContentUnavailable) return general(`${noContent} ${stays}`);
  if (!(error instanceof Unreadable)) return general(`${ourFault} ${stays}`);

  const { _id, _type, title } = error.document;
  const message = [...error.faults.map(faultSentence), stays].join(' ');
  const [first] = error.faults;
  return {
    document: { id: _id, type: _type, title },
    field: first ? fieldTitle(first.path) : null,
    message,
  };
}

const stays = 'The site stays as it was.';
const noContent = 'The content could not be fetched from Sanity. It is tried again by itself.';
const ourFault =
  'Something went wrong on our side while the pages were made. Tell the people who run the site: the log of the build says what.';

/** “Closes on” is missing. */
function faultSentence({ path, message }: Fault): string {
  const field = /^[A-Z0-9“]/.test(message) ? null : fieldTitle(path);
  const text = field ? `“${field}” ${message}` : message.charAt(0).toUpperCase() + message.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
