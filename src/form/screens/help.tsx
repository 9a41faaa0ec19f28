import type { Contact } from '../../domain/consultation.ts';
import { phoneHref, unbroken } from '../phone.ts';

/** The same ways to reach a person, at the same place, wherever somebody may be stuck. */
export const Help = ({ contact }: { contact: Contact }) => (
  <>
    <h2 class="govuk-heading-m">If you need help</h2>
    <ContactList contact={contact} />
  </>
);

export const ContactList = ({ contact }: { contact: Contact }) => (
  <ul class="govuk-list">
    <li>
      Phone: <a href={phoneHref(contact.phone)}>{unbroken(contact.phone)}</a>
      {contact.hours && ` (${contact.hours})`}
    </li>
    <li>
      Email: <a href={`mailto:${contact.email}`}>{breakingAtSign(contact.email)}</a>
    </li>
    <li>Post: {contact.post}</li>
  </ul>
);

/** On a narrow screen a long address goes on at the @, not in the middle of a word. */
function breakingAtSign(email: string) {
  const [name, host] = email.split('@');
  return (
    <>
      {name}
      <wbr />@{host}
    </>
  );
}
