/** @jsxImportSource react */
import { Box } from '@sanity/ui';

/** For ears alone: eyes find it where it is. */
export const Heard = ({ label, children }: { label: string; children: string }) => (
  <Box role="status" aria-label={label} style={hidden}>
    {children}
  </Box>
);

const hidden = { position: 'absolute', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;
