import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeChallenge } from '../../studio/tools/results/placing/make-challenge.ts';
import {
  challengesIn,
  writtenConsultation,
} from '../../studio/tools/results/placing/written-consultation.ts';
import { codeNamed } from '../support/code-named.ts';
import { readNdjson, seedFile } from '../support/content.ts';
import { asRole, shelf } from '../support/lake-shelf.ts';

const shipped = readNdjson(seedFile).find(({ _type }) => _type === 'consultation')!;
const id = z.string().parse(shipped._id);
const draftId = `drafts.${id}`;
const send = codeNamed('send-priorities');
const suggestion = { consultation: send, title: ' Dark paths by the river ' };
const made = { code: 'dark-paths-river', title: 'Dark paths by the river' };

type Documents = Parameters<typeof shelf>;
const consultation = shipped as Documents[number];

const listedIn = async (lake: Parameters<typeof writtenConsultation>[0]) =>
  challengesIn((await writtenConsultation(lake, send))!);

describe('makeChallenge()', () => {
  it('makes a draft with one challenge more, and leaves what is published as it is', async () => {
    const { client } = await shelf(consultation);
    expect(await makeChallenge(client, suggestion)).toEqual({ ok: true, challenge: made });
    const { published, draft } = (await writtenConsultation(client, send))!;
    expect(published?.challenges).toHaveLength(10);
    expect(draft?.challenges).toHaveLength(11);
    const [whole] = await client.fetch<{ challenges: object[] }[]>('*[_id == $draftId]', {
      draftId,
    });
    expect(whole!.challenges.at(-1)).toEqual({
      ...{ ...made, _type: 'challenge', _key: expect.any(String) },
    });
    expect((await listedIn(client)).slice(-2)).toMatchObject([
      { isPublished: true },
      { ...made, isPublished: false },
    ]);
  });

  it('adds to a draft that there is, which is not lost, and calls nothing as something is called', async () => {
    const { client } = await shelf(consultation, {
      ...consultation,
      ...{ _id: draftId, title: 'Another title' },
    });
    await makeChallenge(client, suggestion);
    expect(await makeChallenge(client, suggestion)).toMatchObject({
      challenge: { code: 'dark-paths-river-2' },
    });
    const [draft] = await client.fetch<{ title: string }[]>('*[_id == $draftId]', { draftId });
    expect(draft?.title).toBe('Another title');
  });

  it('goes by what is published where the draft is only half written', async () => {
    const halfWritten = { ...consultation, _id: draftId, questionnaire: { questions: [{}] } };
    const { client } = await shelf(consultation, halfWritten);
    expect(await makeChallenge(client, suggestion)).toMatchObject({ ok: true, challenge: made });
  });

  const unreadable = { ...consultation, questionnaire: {} };
  it.each<[RegExp, object, Documents]>([
    [/^Give the challenge a title/, { title: ' ' }, [consultation]],
    [/not in the Studio any more/, {}, []],
    [/^The questionnaire cannot be read/, {}, [unreadable]],
  ])('says %s', async (message, change, documents) => {
    const { client } = await shelf(...documents);
    expect(await makeChallenge(client, { ...suggestion, ...change })).toEqual({
      ...{ ok: false, message: expect.stringMatching(message) },
    });
  });

  it('makes nothing where Sanity does not take it', async () => {
    const { lake, client } = await shelf(consultation);
    expect(await makeChallenge(await asRole(lake, 'viewer'), suggestion)).toEqual({
      ...{ ok: false, message: expect.stringMatching(/^Sanity did not take it/) },
    });
    expect(await listedIn(client)).toHaveLength(10);
  });
});

it('writtenConsultation() finds one that has moved, and its draft wherever that is to move', async () => {
  const slug = (current: string) => ({ slug: { _type: 'slug', current } });
  const published = { ...consultation, ...slug('send'), earlierSlugs: ['send-priorities'] };
  const draft = { ...consultation, _id: draftId, ...slug('another') };
  const { client } = await shelf(published, draft);
  const found = await writtenConsultation(client, send);
  expect([found?.published?._id, found?.draft?._id]).toEqual([id, draftId]);
  expect(await writtenConsultation(client, codeNamed('send'))).toBeUndefined();
});
