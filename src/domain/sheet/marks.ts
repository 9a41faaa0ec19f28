import type { Option } from '../questions/question.ts';
import type { Channel, Flag } from '../submission.ts';

const channelLabels: Record<Channel, string> = {
  online: 'On the website',
  paper: 'On paper, keyed in by staff',
  phone: 'By telephone, keyed in by staff',
  event: 'At an event, keyed in by staff',
};

/** Those of a submission, and what the database finds when it has more of them. */
const flagLabels: Record<Flag | 'burst' | 'same-text' | 'campaign', string> = {
  honeypot: 'A field was filled in that people do not see',
  fast: 'Sent faster than a person can press',
  'old-form': 'Sent more than a day after the answers were checked',
  safeguarding: 'Has words that should be read the same day, in case somebody is in danger',
  synthetic: 'Made up to try results with: nobody sent it',
  burst: 'Came within ten minutes of nineteen others or more that chose the very same',
  'same-text': 'Has a text of six words or more that is word for word in another submission',
  campaign: 'Has a text that is, exactly or nearly, in others’ too',
};

const optionsFrom = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));

export const channels: Option[] = optionsFrom(channelLabels);
export const flags: Option[] = optionsFrom(flagLabels);
