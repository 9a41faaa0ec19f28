import type { Challenge, Consultation, Contact } from '../../domain/consultation.ts';
import { placeText, type Place } from '../../domain/placing.ts';
import { receiptText } from '../../domain/receipt.ts';
import { consultationPath, respondPath, WITHDRAW, withdrawPath } from '../fields.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { Input } from '../govuk/input.tsx';
import { Panel } from '../govuk/panel.tsx';
import { Help } from './help.tsx';

export type WithdrawState =
  | { name: 'asked'; code: string; problem?: Problem }
  | { name: 'held'; receipt: string; place: Place | null; reply: string | null }
  | { name: 'withdrawn' };

type Problem = 'empty' | 'unknown' | 'database';
type Props<State> = { consultation: Consultation; state: State };
type Named<Name> = Extract<WithdrawState, { name: Name }>;

export const withdrawTitles: Record<WithdrawState['name'], string> = {
  asked: 'Find or withdraw your answers',
  held: 'Your answers',
  withdrawn: 'We have deleted your answers',
};

export function WithdrawMain({ consultation, state }: Props<WithdrawState>) {
  switch (state.name) {
    case 'asked':
      return <AskedMain consultation={consultation} state={state} />;
    case 'held':
      return <HeldMain consultation={consultation} state={state} />;
    case 'withdrawn':
      return <WithdrawnMain {...consultation} />;
  }
}

const problems = {
  empty: 'Enter your receipt code',
  unknown:
    'We hold no answers under this code. Check each letter and number. They may also have been withdrawn already',
};

function AskedMain({ consultation, state }: Props<Named<'asked'>>) {
  const { slug, shortTitle, contact } = consultation;
  const { code, problem } = state;
  const error = problem && problem !== 'database' ? problems[problem] : undefined;
  return (
    <form method="post" action={withdrawPath(slug)}>
      <span class="govuk-caption-l">{shortTitle}</span>
      <h1 class="govuk-heading-l">{withdrawTitles.asked}</h1>
      {error && <ErrorSummary errors={[{ text: error, href: `#${WITHDRAW.code}` }]} />}
      {problem === 'database' && <ErrorSummary {...notNow} />}
      <p class="govuk-body">
        With your receipt code you can see that we hold your answers, and have them deleted. We do
        not know who you are, so we cannot do either without the code.
      </p>
      <Input
        id={WITHDRAW.code}
        name={WITHDRAW.code}
        label="Enter your receipt code"
        hint="It has 16 letters and numbers, such as K7QM-2XHD-9TRW-4PNC. Small letters and spaces are fine"
        error={error}
        value={code}
        width={20}
      />
      <Button text="Continue" />
      <Help contact={contact} />
    </form>
  );
}

const notNow = {
  title: 'Sorry, we could not look for your answers',
  description:
    'Something is wrong at our end, and nothing was deleted. Wait a minute, then select Continue again. If it still does not work, phone, email or write to us.',
};

function HeldMain({ consultation, state }: Props<Named<'held'>>) {
  const { slug, shortTitle, contact, challenges } = consultation;
  const { receipt, place, reply } = state;
  return (
    <form method="post" action={withdrawPath(slug)}>
      <span class="govuk-caption-l">{shortTitle}</span>
      <h1 class="govuk-heading-l">{withdrawTitles.held}</h1>
      <p class="govuk-body">
        We hold answers under the receipt code <strong>{receiptText(receipt)}</strong>.
      </p>
      {place && <Suggestion {...{ place, reply, challenges }} />}
      <h2 class="govuk-heading-m">If you withdraw your answers</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>we delete all of them, with anything you told us about yourself</li>
        <li>we do not count or read them any more</li>
        <li>nobody can bring them back, and the receipt code is of no more use</li>
      </ul>
      <p class="govuk-body">
        What we have published already stays, as numbers that do not show you. Are you sure?
      </p>
      <input type="hidden" name={WITHDRAW.code} value={receipt} />
      <input type="hidden" name={WITHDRAW.sure} value="yes" />
      <Button text="Yes, delete my answers" />
      <p class="govuk-body app-alone">
        <a href={consultationPath(slug)}>No, keep my answers</a>
      </p>
      <Help contact={contact} />
    </form>
  );
}

interface SuggestionProps {
  place: Place;
  reply: string | null;
  challenges: Challenge[];
}

const Suggestion = ({ place, reply, challenges }: SuggestionProps) => (
  <>
    <h2 class="govuk-heading-m">Where we put your suggestion</h2>
    <p class="govuk-body">{placeText(place, challenges)}</p>
    {reply && <p class="govuk-body">{reply}</p>}
  </>
);

const WithdrawnMain = ({ slug, contact }: { slug: string; contact: Contact }) => (
  <>
    <Panel title={withdrawTitles.withdrawn}>They are no longer counted</Panel>
    <p class="govuk-body">
      You can <a href={respondPath(slug)}>answer again</a> while the consultation is open. If you
      printed or saved your receipt, you can throw it away.
    </p>
    <Help contact={contact} />
  </>
);

/** A page that was sent before its answers were withdrawn, and once more after. */
export function TakenBackMain({ consultation }: { consultation: Consultation }) {
  return (
    <>
      <h1 class="govuk-heading-l">You have withdrawn these answers</h1>
      <p class="govuk-body">
        We deleted them when you asked us to, and have not kept them again. If you want to answer
        after all, <a href={respondPath(consultation.slug)}>start a new form</a>.
      </p>
      <Help contact={consultation.contact} />
    </>
  );
}
