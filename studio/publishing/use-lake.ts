import { useMemo } from 'react';
import { useClient } from 'sanity';
import { surroundings } from '../surroundings.ts';
import type { Staff } from './staff.ts';

const API_VERSION = '2025-02-19'; // as the site's own client

export const useLake = () => useClient({ apiVersion: API_VERSION });

/** The officer, as the site's staff functions know them. */
export function useStaff(): Staff {
  const { token } = useLake().config();
  return useMemo(() => ({ siteUrl: surroundings().siteUrl, token }), [token]);
}
