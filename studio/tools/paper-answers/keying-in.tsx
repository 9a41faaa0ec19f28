/** @jsxImportSource react */
import { Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { STANDARD } from '../../../src/domain/audience-version.ts';
import type { Keyable } from '../../../src/domain/keyed.ts';
import { useStaff } from '../../publishing/use-lake.ts';
import { askKeyable, type Chosen } from './ask-site.ts';
import { ChooseForm } from './choose-form.tsx';
import { KeySheet } from './key-sheet.tsx';

const silent = 'The site does not answer. Check that you are online, and open this page again.';

/** Chooses a form, then keys sheets into it, one after the other. */
export function KeyingIn() {
  const staff = useStaff();
  const [keyable, setKeyable] = useState<Keyable | 'silent'>();
  const [chosen, setChosen] = useState<Chosen>();

  useEffect(() => {
    void askKeyable(staff).then((found) => {
      setKeyable(found ?? 'silent');
      const [first] = found?.consultations ?? [];
      if (first) setChosen({ consultation: first.code, version: STANDARD, printing: 'A' });
    });
  }, [staff]);

  if (keyable === undefined) return <Text>Looking for open consultations…</Text>;
  if (keyable === 'silent') return <Text role="alert">{silent}</Text>;
  if (!chosen) return <Text>No consultation is open, or closed in the last 28 days.</Text>;
  return (
    <>
      <ChooseForm
        consultations={keyable.consultations}
        chosen={chosen}
        onChoose={(next) => setChosen(next)}
      />
      <KeySheet key={JSON.stringify(chosen)} staff={staff} chosen={chosen} />
    </>
  );
}
