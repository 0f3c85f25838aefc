import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Item } from '../../shared/model/report';

/**
 * The records of a list as its rows show them, each row following its own: a record whose words have
 * changed is shown again by itself, without a new list of thousands.
 */
export class RowItems {
  #items = new Map<string, Item>();
  readonly #listeners = new Set<() => void>();

  replace(items: readonly Item[]): void {
    this.#items = new Map(items.map((item) => [item.id, item]));
    for (const listener of this.#listeners) listener();
  }

  find = (id: string): Item | undefined => this.#items.get(id);

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

export const RowItemsContext = createContext(new RowItems());

/** The record of a row as it is now; as it was when the row came, while the list knows no other. */
export function useRowItem(item: Item): Item {
  const items = useContext(RowItemsContext);
  return useSyncExternalStore(items.subscribe, () => items.find(item.id) ?? item);
}
