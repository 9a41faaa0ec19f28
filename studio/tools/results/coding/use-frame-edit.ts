import { useRef, useState } from 'react';
import type { Frame } from '../../../../src/domain/coding.ts';
import {
  areSameCodes,
  draftOf,
  emptyCode,
  readDraft,
  type DraftCode,
  type Mending,
} from './frame-draft.ts';
import { joinedWith } from './joined-frame.ts';
import type { CodingUse } from './use-coding.ts';

interface Editing {
  base: Frame | undefined; // that is changed; none where there is none yet
  draft: DraftCode[];
  told?: string[] | undefined; // what somebody else did meanwhile, if anybody did
  mending?: Mending | undefined;
}

interface Using {
  coding: CodingUse;
  frames: Frame[];
  onDone: (words: string) => void;
}

export interface FrameEdit extends Editing {
  isBusy: boolean;
  change: (code: DraftCode) => void;
  add: () => string; // the key of what was added
  remove: (code: DraftCode) => void;
  save: () => Promise<void>;
}

/** A new version of the codes, from what there is to what is saved. Until then nothing is lost. */
export function useFrameEdit({ coding, frames, onDone }: Using): FrameEdit {
  const [editing, setEditing] = useState(() => begun(frames[0]));
  const [isBusy, setBusy] = useState(false);
  const added = useRef(0);
  const { base, draft } = editing;
  const edit = (change: (codes: DraftCode[]) => DraftCode[]) =>
    setEditing((before) => ({ ...before, draft: change(before.draft), mending: undefined }));

  async function save(): Promise<void> {
    const read = readDraft(draft, frames);
    if (!read.ok) return setEditing((now) => ({ ...now, mending: read.mending }));
    if (base && areSameCodes(read.codes, base.codes)) return onDone('Nothing is changed.');
    setBusy(true);
    const saved = await coding.saveFrame(base?.version ?? 0, read.codes);
    setBusy(false);
    if (saved.ok) return onDone(`Version ${saved.version} of the codes is saved.`);
    const { theirs, message } = saved;
    setEditing((now) => (theirs ? joined(now, theirs) : { ...now, mending: { message } }));
  }

  return {
    ...editing,
    isBusy,
    change: (code) => edit((codes) => codes.map((each) => (each.key === code.key ? code : each))),
    remove: (code) => edit((codes) => codes.filter(({ key }) => key !== code.key)),
    add: () => {
      const key = `new-${++added.current}`;
      edit((codes) => [...codes, emptyCode(key)]);
      return key;
    },
    save,
  };
}

const begun = (base: Frame | undefined): Editing => ({
  ...{ base, draft: base ? draftOf(base.codes) : [emptyCode('new-0')] },
});

function joined({ base, draft }: Editing, theirs: Frame): Editing {
  const both = joinedWith({ base: base?.codes ?? [], theirs: theirs.codes }, draft);
  return { ...both, base: theirs };
}
