import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { treeReader, type TreeReader } from '../support/accessibility-tree.ts';
import { launchBrowser } from '../support/browser.ts';
import { comparedOf, components, type Compared } from '../support/govuk/compared.ts';
import { componentsIn } from '../support/govuk/used.ts';

let browser: Browser;
let treeOf: TreeReader;

beforeAll(async () => {
  browser = await launchBrowser();
  treeOf = await treeReader(browser);
}, 60_000);
afterAll(() => browser.close());

const oursOf = async ({ html, asTheirs = (told) => told }: Compared) =>
  (await treeOf(html)).map(asTheirs);

const every = Object.keys(components).flatMap((component) =>
  comparedOf(component).map((each) => ({ component, ...each })),
);

it.each(every)('our $component is told as GOV.UK’s own is: $fixture', async (each) => {
  expect(await oursOf(each)).toEqual(await treeOf(each.theirs));
});

it.each(Object.entries(components))('no fixture of %s is lost', (component, { atLeast }) => {
  expect(comparedOf(component).length).toBeGreaterThanOrEqual(atLeast);
});

it('every GOV.UK component in src/form/govuk is compared', async () => {
  const insideOthers = ['label']; // ours stand in Input, Select and Textarea only
  const used = await componentsIn('src/form/govuk/*.tsx');
  expect(used.length).toBeGreaterThan(5);
  expect([...Object.keys(components), ...insideOthers]).toEqual(expect.arrayContaining(used));
});

it('no screen writes out a GOV.UK component itself', async () => {
  expect(await componentsIn('src/form/{*,screens/*}.tsx')).toEqual([]);
});

it.each([
  [
    'radios',
    'a group that its hint does not describe',
    { sound: / aria-describedby=".*?"/, faulty: '' },
  ],
  ['radios', 'a group that its legend does not name', { sound: /(?<=<\/?)legend/g, faulty: 'div' }],
  ['radios', 'an answer that is lost', { sound: / checked/, faulty: '' }],
  ['checkboxes', 'a label tied to no box', { sound: / for=".*?"/, faulty: '' }],
  [
    'checkboxes',
    'a box that its hint does not describe',
    { sound: /(?<=<input.*) aria-describedby=".*?"/, faulty: '' },
  ],
  ['checkboxes', 'boxes of the wrong kind', { sound: /type="checkbox"/g, faulty: 'type="radio"' }],
  ['textarea', 'a label tied to nothing', { sound: / for=".*?"/, faulty: '' }],
  [
    'textarea',
    'an error that describes nothing',
    { sound: /(?<=aria-describedby=".*?) ?[\w-]+-error/, faulty: '' },
  ],
  [
    'textarea',
    'a box of one line',
    { sound: /<textarea(.*?)>.*<\/textarea>/s, faulty: '<input$1>' },
  ],
  ['input', 'a label tied to nothing', { sound: / for=".*?"/, faulty: '' }],
  ['input', 'a value that is lost', { sound: /(?<= value)="\w[^"]*"/, faulty: '=""' }],
  [
    'input',
    'an error that describes nothing',
    { sound: /(?<=aria-describedby=".*?) ?[\w-]+-error/, faulty: '' },
  ],
  ['select', 'a label tied to nothing', { sound: / for=".*?"/, faulty: '' }],
  [
    'select',
    'an option that is lost',
    { sound: /<option[^>]*>[^<]*<\/option>(?=<\/select>)/, faulty: '' },
  ],
  ['select', 'a choice that is lost', { sound: / selected(?=[ >])/, faulty: '' }],
  [
    'select',
    'a hint that describes nothing',
    { sound: /(?<=aria-describedby=".*?)[\w-]+-hint ?/, faulty: '' },
  ],
  ['fieldset', 'a legend that names nothing', { sound: /(?<=<\/?)legend/g, faulty: 'div' }],
  [
    'fieldset',
    'what it holds, outside',
    { sound: /(<fieldset.*?<\/legend>)(<div.*)<\/fieldset>/s, faulty: '$1</fieldset>$2' },
  ],
  ['hint', 'a hint kept from screen readers', { sound: /<div/, faulty: '<div aria-hidden="true"' }],
  ['error-message', 'an error that does not say so', { sound: /<span.*?<\/span>/, faulty: '' }],
  ['error-summary', 'a title of the wrong level', { sound: /(?<=<\/?)h2/g, faulty: 'h3' }],
  ['error-summary', 'no alert', { sound: / role="alert"/, faulty: '' }],
  [
    'error-summary',
    'an error that leads elsewhere',
    { sound: /href=".*?"/, faulty: 'href="#elsewhere"' },
  ],
  ['summary-list', 'questions that are told as answers', { sound: /(?<=<\/?)dt/g, faulty: 'dd' }],
  [
    'summary-list',
    'a button that does not say what it changes',
    { sound: /<span.*?<\/span>/, faulty: '' },
  ],
  [
    'button',
    'a link in its place',
    { sound: /<button.*?>(.*)<\/button>/, faulty: '<a href="/">$1</a>' },
  ],
  ['details', 'a summary that opens nothing', { sound: /(?<=<\/?)summary/g, faulty: 'div' }],
  ['details', 'text that is not folded away', { sound: /<details/, faulty: '<details open' }],
  ['details', 'text that is lost', { sound: /<div.*<\/div>/s, faulty: '' }],
  ['panel', 'a title of the wrong level', { sound: /(?<=<\/?)h1/g, faulty: 'h2' }],
  ['inset-text', 'a role of its own', { sound: /<div/, faulty: '<div role="note"' }],
  ['back-link', 'no address', { sound: / href=".*?"/, faulty: '' }],
  ['breadcrumbs', 'a trail that has no name', { sound: / aria-label=".*?"/, faulty: '' }],
  ['skip-link', 'no address', { sound: / href=".*?"/, faulty: '' }],
  ['tag', 'words that stand out to the eye only', { sound: /(?<=<\/?)strong/g, faulty: 'span' }],
])('the comparison catches, in %s, %s', async (component, _fault, { sound, faulty }) => {
  const withFault = (html: string) => html.replace(sound, faulty);
  const one = comparedOf(component).find(({ html }) => withFault(html) !== html);
  if (!one) throw new Error(`Cannot plant the fault: no ${component} of ours has ${sound}`);
  expect(await oursOf({ ...one, html: withFault(one.html) })).not.toEqual(await treeOf(one.theirs));
});
