import { cli } from './cli';
import { editor } from './editor';
import { failures } from './failures';
import { findings } from './findings';
import { menu } from './menu';

export const ru = { ...failures, ...findings, ...menu, ...editor, ...cli };
