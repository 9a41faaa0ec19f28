import type { Upload } from './uploads.ts';

const FOLDER = '/documents/';

/**
 * Where the site itself has the file. Other bytes are at another address, so browsers may keep it for
 * good; the name is for people, who find it among what they saved.
 */
export const uploadAddress = ({ sha1, extension }: Upload, title: string): string =>
  `${FOLDER}${sha1.slice(0, 12)}/${nameFrom(title)}.${extension.toLowerCase()}`;

const LONGEST_NAME = 60;

/** No more than letters, digits and hyphens, whatever somebody called it. */
function nameFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = (words ?? []).join('-').slice(0, LONGEST_NAME).replace(/-$/, '');
  return name || 'document';
}
