import { expect, it } from 'vitest';
import { questionsOf } from '../../fixtures/every-kind.ts';
import { asked } from '../../fixtures/kinds.ts';
import { wrongOfShortKinds } from '../../fixtures/wrong-answers.ts';
import { wrongOfChallengeKinds } from '../../fixtures/wrong-choices.ts';
import { kindsReceiver } from '../../support/kinds-receiver.ts';
import { problemsOf } from '../../support/mended.ts';

it.each([...wrongOfShortKinds, ...wrongOfChallengeKinds])(
  '%s is a 422 that names the mend, and leads to it',
  async (...each) => {
    const [, question, pairs, problems] = each;
    const receiver = kindsReceiver(questionsOf(question));
    const shown = await receiver.post(pairs);
    expect(shown.status).toBe(422);
    expect(problemsOf(shown)).toEqual(problems.map(([control, text]) => ({ control, text })));
    expect(receiver.stored()).toEqual([]);
  },
);

it.each(Object.entries(asked))(
  '%s: a form with nothing in it is a 422 that leads to the question',
  async (_kind, question) => {
    const { html, status } = await kindsReceiver(questionsOf(question)).post([['_order', '7']]);
    expect(status).toBe(422);
    expect(html).toContain(`<a href="#${question.code}">Answer at least one question.`);
    expect(html).toContain(` id="${question.code}"`);
    expect(html).toContain(`<p id="${question.code}-error" class="govuk-error-message">`);
  },
);
