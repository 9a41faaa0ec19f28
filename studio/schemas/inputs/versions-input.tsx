/** @jsxImportSource react */
import { Stack } from '@sanity/ui';
import { useEffect, useState } from 'react';
import {
  getPublishedId,
  set,
  unset,
  useClient,
  useFormValue,
  type ArrayOfPrimitivesInputProps,
} from 'sanity';
import { offeredVersions, readLanguages, type Offered } from './offered-versions.ts';
import { Tick } from './tick.tsx';

/** The versions of this consultation, to be ticked by their titles; their names are stored. */
export function VersionsInput({
  value,
  onChange,
  readOnly,
  elementProps,
}: ArrayOfPrimitivesInputProps) {
  const languages = useLanguages();
  const chosen = (value ?? []).map(String);
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
    onChange(next.length > 0 ? set(next) : unset());
  };
  return (
    <Stack gap={3} ref={elementProps.ref} role="group" aria-label="Versions that ask it">
      {offeredVersions(languages, chosen).map(({ name, title }) => (
        <Tick
          key={name}
          label={title}
          isChosen={chosen.includes(name)}
          isReadOnly={readOnly ?? false}
          onToggle={() => toggle(name)}
        />
      ))}
    </Stack>
  );
}

const QUERY = `*[_type == "audienceVersion" && kind == "language" && consultation._ref == $id]{
  "name": lower(language.tag), title
}`;

/** Other languages have versions of their own, as documents beside the consultation. */
function useLanguages(): Offered[] {
  const client = useClient({ apiVersion: '2025-02-19' });
  const id = getPublishedId(String(useFormValue(['_id']) ?? ''));
  const [languages, setLanguages] = useState<Offered[]>([]);
  useEffect(() => {
    let isStale = false;
    void client
      .withConfig({ perspective: 'drafts' })
      .fetch<unknown>(QUERY, { id })
      .then((found) => isStale || setLanguages(readLanguages(found)))
      .catch(() => undefined); // the three that are always there can be chosen all the same
    return () => {
      isStale = true;
    };
  }, [client, id]);
  return languages;
}
