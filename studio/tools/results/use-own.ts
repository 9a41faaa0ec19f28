import { useState } from 'react';

export interface Own<Value> {
  value: Value;
  set: (value: Value) => void;
  forget: (id: string) => void;
}

/** Something of one of many things, as of what is not saved: it is still there when one comes back. */
export function useOwn<Value>(id: string, otherwise: Value): Own<Value> {
  const [all, setAll] = useState<ReadonlyMap<string, { value: Value }>>(new Map());
  const own = all.get(id);
  return {
    value: own ? own.value : otherwise,
    set: (value) => setAll((before) => new Map(before).set(id, { value })),
    forget: (done) => setAll((before) => new Map([...before].filter(([each]) => each !== done))),
  };
}
