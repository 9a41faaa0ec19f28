import { ArchiveIcon } from '@sanity/icons/Archive';
import { BarChartIcon } from '@sanity/icons/BarChart';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { ClockIcon } from '@sanity/icons/Clock';
import { CommentIcon } from '@sanity/icons/Comment';
import { EditIcon } from '@sanity/icons/Edit';
import type { ComponentType } from 'react';
import type { ListName } from './sorted.ts';

interface Listing {
  title: string;
  icon: ComponentType;
  order: { field: string; direction: 'asc' | 'desc' }; // what to act on soonest comes first
}

export const listings: Record<ListName, Listing> = {
  open: { title: 'Open now', icon: CommentIcon, order: { field: 'closesOn', direction: 'asc' } },
  'closing-soon': {
    title: 'Closing soon',
    icon: ClockIcon,
    order: { field: 'closesOn', direction: 'asc' },
  },
  upcoming: {
    title: 'Upcoming',
    icon: CalendarIcon,
    order: { field: 'opensOn', direction: 'asc' },
  },
  analysing: {
    title: 'Analysing',
    icon: BarChartIcon,
    order: { field: 'closesOn', direction: 'desc' },
  },
  concluded: {
    title: 'Concluded',
    icon: ArchiveIcon,
    order: { field: 'closesOn', direction: 'desc' },
  },
  drafts: { title: 'Drafts', icon: EditIcon, order: { field: '_updatedAt', direction: 'desc' } },
};
