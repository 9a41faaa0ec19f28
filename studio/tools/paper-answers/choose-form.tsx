/** @jsxImportSource react */
import { Flex, Stack, Text } from '@sanity/ui';
import { STANDARD } from '../../../src/domain/audience-version.ts';
import type { Keyable } from '../../../src/domain/keyed.ts';
import { printings } from '../../../src/domain/printings.ts';
import type { Chosen } from './ask-site.ts';
import { Choice } from '../field.tsx';

interface Props {
  consultations: Keyable['consultations'];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Which consultation, in whose words and in which printing: all three stand at the top of a form. */
export function ChooseForm({ consultations, chosen, onChoose }: Props) {
  const consultation = consultations.find(({ code }) => code === chosen.consultation);
  const versions = consultation?.versions ?? [];
  function choose(value: string): void {
    const next = consultations.find(({ code }) => code === value);
    if (next) onChoose({ ...chosen, consultation: next.code, version: STANDARD });
  }
  return (
    <Stack gap={4}>
      <Flex gap={4}>
        <Choice
          label="Consultation"
          options={consultations.map(({ code, title }) => [code, title])}
          value={chosen.consultation}
          onChange={choose}
        />
        <Choice
          label="Version"
          options={[
            [STANDARD, 'Standard'],
            ...versions.map(({ name, title }) => [name, title] as const),
          ]}
          value={chosen.version}
          onChange={(version) => onChoose({ ...chosen, version })}
        />
        <Choice
          label="Printing"
          options={printings.map((each) => [each, each])}
          value={chosen.printing}
          onChange={(value) => onChoose({ ...chosen, printing: value === 'B' ? 'B' : 'A' })}
        />
      </Flex>
      {consultation && <Text size={1}>You can key answers in until {consultation.until}.</Text>}
    </Stack>
  );
}
