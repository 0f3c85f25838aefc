import { type KeyboardEvent, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Item } from '../../shared/model/report';

const KEYS = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

/** So long the keys rest before the form follows them, in milliseconds. */
const REST = 180;

interface Browsing {
  /** The record that the form shows. */
  formId: string | null;
  onKeyDownCapture: (event: KeyboardEvent) => void;
  onPointerDownCapture: () => void;
}

/**
 * The record that the form shows. While keys go through the list, it stays with the one before, so
 * that they never wait for forms; when they rest, and before anything else is done, it is the chosen
 * one.
 */
export function useBrowsing(
  questionId: string,
  chosenId: string | null,
  items: readonly Item[],
): Browsing {
  const [behind, setBehind] = useState<{ questionId: string; id: string } | null>(null);
  const isBehind =
    behind !== null &&
    behind.questionId === questionId &&
    behind.id !== chosenId &&
    items.some(({ id }) => id === behind.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each record that is gone to begins a new rest
  useEffect(() => {
    if (behind === null) return;
    const timer = setTimeout(() => startTransition(() => setBehind(null)), REST);
    return () => clearTimeout(timer);
  }, [behind, chosenId]);

  const catchUp = () => {
    if (behind !== null) flushSync(() => setBehind(null));
  };
  const formId = isBehind ? behind.id : chosenId;
  return {
    formId,
    onKeyDownCapture: ({ key, ctrlKey, altKey, metaKey, target }) => {
      const isPlain = !ctrlKey && !altKey && !metaKey;
      const inList = target instanceof Element && target.closest('[role="option"]') !== null;
      if (!isPlain || !inList || !KEYS.has(key)) catchUp();
      else if (formId !== null) setBehind({ questionId, id: formId });
    },
    onPointerDownCapture: catchUp,
  };
}
