import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Native as DeviceIn } from '@siteimprove/alfa-device/native';
import { Document } from '@siteimprove/alfa-dom';
import { Native as DocumentIn } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import { Page as Input } from '@siteimprove/alfa-web';
import type { Page } from 'playwright-core';

/** What Siteimprove Alfa finds against the page as it is now, by all its rules, AAA included. */
export const alfaProblems = (page: Page): Promise<string[]> => problemsBy(page, () => true);

/** Links told apart from the text around them, and contrast, enhanced and minimum. */
const ofColours = /\/sia-r(62|66|69)$/;

/** The same by the rules that colours alone can break. */
export const alfaColourProblems = (page: Page): Promise<string[]> =>
  problemsBy(page, ({ uri }) => ofColours.test(uri));

/** The same, and what is cut off or too small to hit: by where things stand. */
const ofPlaces = /\/sia-r(62|66|69|83|111|113)$/;

/** The same by the rules that a place can break. */
export const alfaPlaceProblems = (page: Page): Promise<string[]> =>
  problemsBy(page, ({ uri }) => ofPlaces.test(uri));

async function problemsBy(
  page: Page,
  isAsked: (rule: { uri: string }) => boolean,
): Promise<string[]> {
  const asked = rules.filter(isAsked);
  const outcomes = [...(await Audit.of(await inputFrom(page), asked).evaluate())];
  return outcomes.flatMap((each) => (Outcome.isFailed(each) ? [toProblem(each)] : []));
}

interface Seen {
  document: Document.JSON;
  device: Device.JSON;
}

/** As one text: Playwright would look at each of some hundred thousand parts, and at each again. */
const read = `(async () => {
  const document = await (${DocumentIn.fromNode})();
  return JSON.stringify({ document, device: (${DeviceIn.fromWindow})() });
})()`;

async function inputFrom(page: Page): Promise<Input> {
  const seen = JSON.parse(await page.evaluate<string>(read)) as Seen;
  const device = Device.from(seen.device);
  return Input.of(Request.empty(), Response.empty(), Document.from(seen.document, device), device);
}

type Failed = Outcome.Failed<
  Flattened.Input,
  Flattened.Target,
  Flattened.Question,
  Flattened.Subject
>;

const toProblem = ({ rule, target, expectations }: Failed): string => {
  const why = expectations
    .toArray()
    .flatMap(([, each]) => (each.isErr() ? [each.getErrUnsafe().message] : []));
  return `Alfa ${rule.uri.split('/').at(-1)}: ${String(target).slice(0, 300)} ${why.join(' ')}`;
};
