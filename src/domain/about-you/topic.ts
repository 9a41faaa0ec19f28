import * as z from 'zod';

/** What people can be asked of themselves. Apart from its questions, which few need. */
export const aboutYouTopic = z.enum([
  'age',
  'sex',
  'ethnic-group',
  'disability',
  'religion',
  'orientation',
]);
export type AboutYouTopic = z.infer<typeof aboutYouTopic>;
