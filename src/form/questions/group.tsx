import type { ComponentChildren } from 'preact';
import { Fieldset } from '../govuk/fieldset.tsx';
import { named, type Filled } from './field.ts';

interface Asked {
  code: string;
  text: string;
  hint?: string | undefined;
  lang?: string | undefined;
}

type Props = Filled & { question: Asked; children: ComponentChildren };

/** A question with a control for each challenge or place: what is wrong with all of it stands above. */
export const Group = ({ question, children, ...filled }: Props) => (
  <Fieldset
    isGroup
    id={question.code}
    error={named(question.code, filled).error}
    legend={question.text}
    hint={question.hint}
    lang={question.lang}
  >
    {children}
  </Fieldset>
);
