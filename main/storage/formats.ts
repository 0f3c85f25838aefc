import { type Registry, registrySchema } from '../../shared/model/partner-city';
import { type Preferences, preferencesSchema } from '../../shared/model/preferences';
import { type Report, reportSchema } from '../../shared/model/report';
import type { Format } from './format';

/** The files of a library. A new version needs its migration here and a fixture of the old one. */

export const reportFormat: Format<Report> = {
  name: 'pobratim-report',
  version: 1,
  schema: reportSchema,
  migrations: {},
};

export const registryFormat: Format<Registry> = {
  name: 'pobratim-registry',
  version: 1,
  schema: registrySchema,
  migrations: {},
};

export const preferencesFormat: Format<Preferences> = {
  name: 'pobratim-preferences',
  version: 1,
  schema: preferencesSchema,
  migrations: {},
};
