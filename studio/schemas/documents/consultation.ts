import { BarChartIcon } from '@sanity/icons/BarChart';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { CommentIcon } from '@sanity/icons/Comment';
import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { InfoOutlineIcon } from '@sanity/icons/InfoOutline';
import { ShareIcon } from '@sanity/icons/Share';
import { UlistIcon } from '@sanity/icons/Ulist';
import { UsersIcon } from '@sanity/icons/Users';
import { defineType } from 'sanity';
import { newConsultation } from '../new-consultation.ts';
import { listing } from '../previews/listing.ts';
import { consultationRules } from '../validation/rules.ts';
import { challenges } from './consultation/challenges.ts';
import { changes } from './consultation/changes.ts';
import { dateFieldsets, dates } from './consultation/dates.ts';
import { information } from './consultation/information.ts';
import { outcome } from './consultation/outcome.ts';
import { page } from './consultation/page.ts';
import { questionnaire } from './consultation/questionnaire.ts';
import { sharing } from './consultation/sharing.ts';
import { takingPart } from './consultation/taking-part.ts';

export const consultation = defineType({
  name: 'consultation',
  title: 'Consultation',
  type: 'document',
  icon: CommentIcon,
  groups: [
    { name: 'page', title: 'Page', icon: DocumentTextIcon, default: true },
    { name: 'challenges', title: 'Challenges', icon: UlistIcon },
    { name: 'questionnaire', title: 'Questionnaire', icon: HelpCircleIcon },
    { name: 'dates', title: 'Dates', icon: CalendarIcon },
    { name: 'information', title: 'More information', icon: InfoOutlineIcon },
    { name: 'takingPart', title: 'Taking part', icon: UsersIcon },
    { name: 'sharing', title: 'Sharing', icon: ShareIcon },
    { name: 'outcome', title: 'Outcome', icon: BarChartIcon },
  ],
  fieldsets: dateFieldsets,
  fields: [
    ...page,
    ...challenges,
    ...questionnaire,
    ...dates,
    ...information,
    ...takingPart,
    ...sharing,
    ...outcome,
    ...changes,
  ],
  initialValue: newConsultation,
  orderings: [
    {
      title: 'Closing date, latest first',
      name: 'closing',
      by: [{ field: 'closesOn', direction: 'desc' }],
    },
    { title: 'Short title', name: 'title', by: [{ field: 'shortTitle', direction: 'asc' }] },
  ],
  preview: listing,
  validation: consultationRules,
});
