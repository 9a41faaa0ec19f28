import { defineType } from 'sanity';
import { afterwards } from './consultation/afterwards.ts';
import { asking } from './consultation/asking.ts';
import { background } from './consultation/background.ts';
import { changes } from './consultation/changes.ts';
import { dates } from './consultation/dates.ts';
import { introduction } from './consultation/introduction.ts';
import { promises } from './consultation/promises.ts';

export const consultation = defineType({
  name: 'consultation',
  title: 'Consultation',
  type: 'document',
  groups: [
    { name: 'introduction', title: 'Introduction', default: true },
    { name: 'background', title: 'What we heard' },
    { name: 'asking', title: 'What we ask' },
    { name: 'dates', title: 'Dates' },
    { name: 'promises', title: 'Promises' },
    { name: 'afterwards', title: 'Outcome' },
  ],
  fields: [
    ...introduction,
    ...background,
    ...asking,
    ...dates,
    ...promises,
    ...afterwards,
    ...changes,
  ],
  preview: { select: { title: 'shortTitle', subtitle: 'closesOn' } },
});
