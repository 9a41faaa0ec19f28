import type { Contact } from '../../domain/consultation.ts';

/** The same ways to reach a person, at the same place, wherever somebody may be stuck. */
export function Help({ contact }: { contact: Contact }) {
  return (
    <>
      <h2 class="govuk-heading-m">If you need help</h2>
      <ul class="govuk-list">
        <li>
          Phone: <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
          {contact.hours && ` (${contact.hours})`}
        </li>
        <li>
          Email: <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </li>
        <li>Post: {contact.post}</li>
      </ul>
    </>
  );
}
