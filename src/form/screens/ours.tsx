import type { Consultation } from '../../domain/consultation.ts';
import { offerOf } from '../../domain/offer.ts';
import { fieldsOf } from '../../domain/questionnaire.ts';
import { Carried } from '../carried.tsx';
import { FIELD } from '../fields.ts';
import type { FormState } from './form.tsx';
import { Trap } from './trap.tsx';

/** What the form says of itself, and what was answered on its other pages. */
export function Ours({ asked, form }: { asked: Consultation; form: FormState }) {
  const { asking, page, shown, again, posted } = form;
  const fields = new Set(page.flatMap(fieldsOf));
  const others = asked.questionnaire.questions
    .flatMap(fieldsOf)
    .filter((name) => !fields.has(name) && posted.has(name));
  return (
    <>
      <Hidden name={FIELD.offer} value={offerOf(asked.questionnaire)} />
      <Hidden name={FIELD.version} value={asking.version} />
      <Hidden name={FIELD.order} value={String(asking.order)} />
      <Hidden name={FIELD.page} value={page.map(({ code }) => code).join('.')} />
      <Hidden name={FIELD.shown} value={shown.join('.')} />
      {again && <Hidden name={FIELD.again} value={again} />}
      {/* It flags, and never refuses. */}
      <Trap name={FIELD.trap} />
      <Carried posted={new Map(others.map((name) => [name, posted.get(name)!]))} />
    </>
  );
}

const Hidden = (field: { name: string; value: string }) => <input type="hidden" {...field} />;
