import { type Desk, deskSchema } from '../../shared/model/desk';
import { preferencesFrom1, registryFrom1, reportFrom1 } from '../../shared/model/migrations';
import { type Preferences, preferencesSchema } from '../../shared/model/preferences';
import { type Registry, registrySchema } from '../../shared/model/registry';
import { type Report, reportSchema } from '../../shared/model/report';
import type { Format } from './format';

/** The files of a library. A new version needs its migration here and a fixture of the old one. */

export const reportFormat: Format<Report> = {
  name: 'pobratim-report',
  version: 2,
  schema: reportSchema,
  migrations: { 1: reportFrom1 },
};

export const registryFormat: Format<Registry> = {
  name: 'pobratim-registry',
  version: 2,
  schema: registrySchema,
  migrations: { 1: registryFrom1 },
};

export const deskFormat: Format<Desk> = {
  name: 'pobratim-desk',
  version: 1,
  schema: deskSchema,
  migrations: {},
};

export const preferencesFormat: Format<Preferences> = {
  name: 'pobratim-preferences',
  version: 2,
  schema: preferencesSchema,
  migrations: { 1: preferencesFrom1 },
};
