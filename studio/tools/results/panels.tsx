/** @jsxImportSource react */
import { Stack, Tab, TabList, TabPanel } from '@sanity/ui';
import { useRouter } from 'sanity/router';
import { panels, type PanelProps } from './all-panels.ts';
import type { Looking } from './looking.ts';
import { LookingBar } from './looking-bar.tsx';

interface Props {
  panel: PanelProps;
  looking: Looking;
  onLook: (looking: Looking) => void;
}

/** Tabs. The one that is open is in the address. */
export function Panels({ panel, looking, onLook }: Props) {
  const { state, navigate } = useRouter();
  const open = panels.find(({ name }) => name === state.panel) ?? panels[0]!;
  const Shown = open.component;
  return (
    <Stack gap={5}>
      <TabList gap={1} aria-label="Results">
        {panels.map(({ name, title }) => (
          <Tab
            key={name}
            id={`results-tab-${name}`}
            aria-controls={`results-panel-${name}`}
            label={title}
            fontSize={2}
            padding={3}
            selected={name === open.name}
            onClick={() => navigate({ ...state, consultation: panel.consultation, panel: name })}
          />
        ))}
      </TabList>
      <TabPanel
        key={open.name}
        id={`results-panel-${open.name}`}
        aria-labelledby={`results-tab-${open.name}`}
      >
        <Stack gap={5}>
          {open.isFiltered && (
            <LookingBar results={panel.results} looking={looking} onLook={onLook} />
          )}
          <Shown {...panel} />
        </Stack>
      </TabPanel>
    </Stack>
  );
}
