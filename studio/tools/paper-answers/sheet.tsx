/** @jsxImportSource react */
import { useEffect, useRef, type RefObject } from 'react';

export type Fields = [name: string, value: string][];

/** What is keyed into the form in a sheet, as a browser would post it. */
export function fieldsIn(sheet: HTMLElement | null): Fields {
  const form = sheet?.shadowRoot?.querySelector('form');
  return form ? [...new FormData(form)].map(([name, value]) => [name, textOf(value)]) : [];
}

const textOf = (value: FormDataEntryValue): string => (typeof value === 'string' ? value : '');

interface Props {
  sheet: RefObject<HTMLDivElement | null>;
  form: string; // HTML that the site made
  style: string; // of the site
  onSave: () => void;
}

/** The site's own form in the site's own style, apart from the Studio's. Nothing of it is remembered. */
export function Sheet({ sheet, form, style, onSave }: Props) {
  const save = useRef(onSave);
  useEffect(() => void (save.current = onSave), [onSave]);
  useEffect(() => {
    const host = sheet.current!;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${style}${around}</style><div class="around">${form}</div>`;
    const submit = (event: Event) => (event.preventDefault(), save.current());
    root.querySelector('form')?.addEventListener('submit', submit);
    firstToMend(root)?.focus();
    return () => void (root.innerHTML = '');
  }, [sheet, form, style]);
  return <div ref={sheet} data-testid="sheet" />;
}

/** What a page of the site gives to its form, and the Studio does not. */
const around = `.around { padding: 20px; color: #1a1a1a; background: #fcf8f0;
  font: 19px/1.5 system-ui, sans-serif; overflow-wrap: break-word }`;

const firstToMend = (root: ShadowRoot): HTMLElement | null =>
  root.querySelector('.govuk-form-group--error :is(input, select, textarea)');
