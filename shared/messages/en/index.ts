import type { ru } from '../ru';
import { cli } from './cli';
import { editor } from './editor';
import { failures } from './failures';
import { findings } from './findings';
import { menu } from './menu';

export const en: Record<keyof typeof ru, string> = {
  ...failures,
  ...findings,
  ...menu,
  ...editor,
  ...cli,
};
