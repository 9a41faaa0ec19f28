import type { ComponentType } from 'react';
import type { ConsultationCode } from '../../../src/domain/addresses.ts';
import type { Results } from '../../../src/domain/results.ts';
import type { Staff } from '../../publishing/staff.ts';
import { CodingPanel } from './coding/coding-panel.tsx';
import { Counts } from './counts.tsx';
import { Coverage } from './coverage.tsx';
import { MailPanel } from './mail-panel.tsx';
import { Priorities } from './priorities.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { Questions } from './questions.tsx';
import { ExportPanel } from './words/export-panel.tsx';
import { WordsPanel } from './words/words-panel.tsx';

export interface PanelProps {
  staff: Staff;
  consultation: ConsultationCode;
  results: Results; // as they are looked at
  mayEdit: boolean;
}

export interface Panel {
  name: string; // in the address
  title: string;
  component: ComponentType<PanelProps>;
  isFiltered: boolean; // shows those answers alone that are looked at
}

/** What can be seen of a consultation, in the order of its tabs. */
export const panels: Panel[] = [
  { name: 'counts', title: 'Counts', component: Counts, isFiltered: true },
  { name: 'questions', title: 'Questions', component: Questions, isFiltered: true },
  { name: 'priorities', title: 'Priorities', component: Priorities, isFiltered: true },
  { name: 'coverage', title: 'Who answered', component: Coverage, isFiltered: false },
  { name: 'words', title: 'What people wrote', component: WordsPanel, isFiltered: false },
  { name: 'coding', title: 'Coding', component: CodingPanel, isFiltered: false },
  { name: 'export', title: 'Export', component: ExportPanel, isFiltered: false },
  { name: 'publish', title: 'Publish', component: PublishPanel, isFiltered: false },
  { name: 'mail', title: 'E-mail updates', component: MailPanel, isFiltered: false },
];
