import { codeOf } from '../../src/domain/addresses.ts';
import type { Consultation } from '../../src/domain/consultation.ts';
import { noticesOf } from '../../src/domain/notices.ts';
import { published } from '../../src/domain/states.ts';
import { confirmEmailsPath, manageEmailsPath, stopEmailsPath } from '../../src/form/fields.ts';
import { confirmationText, noticeText } from '../../src/form/mail-text.ts';
import { openRecipient } from './link.ts';
import type { Write } from './send.ts';
import type { Sending } from './sender-world.ts';

/** Writes e-mails from what is live; nothing about what is not there any more. */
export function writerFor(
  consultations: Consultation[],
  now: Date,
  { siteUrl, textKeys }: Pick<Sending, 'siteUrl' | 'textKeys'>,
): Write {
  return ({ consultation: first, event, recipient, sealed }) => {
    const consultation = consultations.find((each) => codeOf(each) === first);
    if (!consultation) return undefined;
    const { slug } = consultation;
    const { address: to, token } = openRecipient(
      sealed,
      { consultation: first, id: recipient },
      textKeys,
    );
    if (event === 'confirm') {
      const confirm = siteUrl + confirmEmailsPath(slug, token);
      return { to, ...confirmationText(consultation, { confirm }) };
    }
    const all = noticesOf(published(consultation, now));
    const notice = all.find((each) => each.event === event);
    if (!notice) return undefined;
    const links = { site: siteUrl, manage: siteUrl + manageEmailsPath(slug, token) };
    const stopUrl = siteUrl + stopEmailsPath(slug, token);
    return { to, ...noticeText(consultation, notice, links), stopUrl };
  };
}
