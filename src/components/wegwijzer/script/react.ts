/**
 * What @xstate/react needs of React, from Preact itself. The whole of preact/compat would cost 4 KB more for class components and
 * events that nothing here uses, and the shim for older versions of React 1 KB.
 */
import { useEffect, useState } from 'preact/hooks';

export { createContext, createElement } from 'preact';
export * from 'preact/hooks';

/** React's hook of that name: the snapshot of a store now, and again when the store says it has changed. */
export function useSyncExternalStore<T>(volg: (bijWijziging: () => void) => () => void, geefStand: () => T): T {
  const [stand, zetStand] = useState(geefStand);
  useEffect(() => {
    const werkBij = () => zetStand(() => geefStand());
    werkBij();
    return volg(werkBij);
  }, [volg, geefStand]);
  return stand;
}

/** Named by @xstate/react for a hook that this site does not use. */
export const useSyncExternalStoreWithSelector = useSyncExternalStore;
