import { attribute, byTag, formPairs, mainOf, type Pair } from '../support/html.ts';
import { respondAddress } from '../support/visitor.ts';
import type { Chance } from './chance.ts';

/** Two questions of the consultation that we ship. */
export const TEXT = 'missed';
export const RADIO = 'feel-right';

/** The form as it is printed: what it carries hidden, and what can be said to one question. */
export interface Form {
  hidden: Pair[];
  options: string[];
}

export async function readForm(port: number): Promise<Form> {
  const html = await (await fetch(`http://127.0.0.1:${port}${respondAddress}`)).text();
  const radios = byTag(mainOf(html), 'input').filter((each) => attribute(each, 'name') === RADIO);
  const options = radios.map((each) => attribute(each, 'value') ?? '');
  const hidden = formPairs(html).filter(([name]) => name !== TEXT && name !== RADIO);
  if (options.length === 0) throw new Error(`The form asks nothing of the name ${RADIO}`);
  return { hidden, options };
}

const words = 'we wait months for a plan, and nobody says “why” & when – 5 < 6, ça va? 🙂'.split(
  ' ',
);

/** Words of which each is in half of all answers, and in nothing that we write. */
export const tellTale = ['“why”', 'ça', '🙂', 'months'];

/** What one person answers; `mark` makes it like nobody else’s. */
export function answersOf(form: Form, about: { chance: Chance; mark: string }): Pair[] {
  const { chance, mark } = about;
  const said = Array.from({ length: Math.floor(chance.number() * 40) }, () => chance.pick(words));
  return [...form.hidden, [RADIO, chance.pick(form.options)], [TEXT, `${mark} ${said.join(' ')}`]];
}
