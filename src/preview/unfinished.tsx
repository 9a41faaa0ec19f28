import { renderToString } from 'preact-render-to-string';
import type { Marks } from '../components/shown.ts';
import type { Fault } from '../domain/fault.ts';
import type { Screen } from '../form/screens/screen.ts';
import { markAt } from './places.ts';
import type { Unfinished } from './read-drafts.ts';

/** What a draft lacks, in the place where it would be shown. */
export const unfinishedScreen = (unfinished: Unfinished[], studio: string | undefined): Screen => ({
  title: 'This draft cannot be shown yet',
  before: '',
  main: renderToString(
    <>
      <h1>This draft cannot be shown yet</h1>
      <p>It cannot be published either, until this is put right in the Studio:</p>
      {unfinished.map((draft) => (
        <>
          <h2>{draft.title}</h2>
          <ul>
            {draft.faults.map((fault) => (
              <li {...markOf(draft, fault, studio)}>{faultText(fault)}</li>
            ))}
          </ul>
        </>
      ))}
    </>,
  ),
});

function markOf({ type, id }: Unfinished, { path }: Fault, studio: string | undefined): Marks {
  const field = path.filter((step) => typeof step === 'string')[0];
  return field ? markAt({ type, id, path: field }, studio) : {};
}

/** `Challenges, number 2, title: is missing` */
function faultText({ path, message }: Fault): string {
  const field = path.map(stepText).join(', ');
  if (!field) return message;
  const isSentence = /^[A-Z]/.test(message);
  return `${field[0]!.toUpperCase()}${field.slice(1)}${isSentence ? ':' : ''} ${message}`;
}

/** `canChange` is “can change”; items of lists are counted from one. */
const stepText = (step: PropertyKey): string =>
  typeof step === 'number'
    ? `number ${step + 1}`
    : String(step).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
