import { useEffect, useState } from 'react';
import { useUserStore } from 'sanity';

/** What to call people whom the site knows by ids of the content lake's: me, by name, or somebody. */
export function useNames(ids: readonly string[], me: string): (id: string) => string {
  const users = useUserStore();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const others = [...new Set(ids)].filter((id) => id !== me).join(' ');
  useEffect(() => {
    if (!others) return undefined;
    let isWanted = true;
    users.getUsers(others.split(' ')).then(
      (found) =>
        isWanted && setNames(new Map(found.map(({ id, displayName = '' }) => [id, displayName]))),
      () => undefined, // they are somebody
    );
    return () => void (isWanted = false);
  }, [users, others]);
  return (id) => (id === me ? 'You' : names.get(id) || 'Somebody else');
}
