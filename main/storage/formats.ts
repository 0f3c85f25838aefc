import { type Desk, deskSchema } from '../../shared/model/desk';
import {
  completeDesk,
  completePreferences,
  completeRegistry,
  completeReport,
  preferencesFrom1,
  registryFrom1,
} from '../../shared/model/migrations';
import { type Preferences, preferencesSchema } from '../../shared/model/preferences';
import { type Registry, registrySchema } from '../../shared/model/registry';
import { type Report, reportSchema } from '../../shared/model/report';
import type { Format } from './format';

/** The files of a library. A new version needs its migration here and a fixture of the old one. */

export const reportFormat: Format<Report> = {
  name: 'pobratim-report',
  version: 3,
  schema: reportSchema,
  migrations: { 1: completeReport, 2: completeReport },
};

export const registryFormat: Format<Registry> = {
  name: 'pobratim-registry',
  version: 3,
  schema: registrySchema,
  migrations: { 1: registryFrom1, 2: completeRegistry },
};

export const deskFormat: Format<Desk> = {
  name: 'pobratim-desk',
  version: 2,
  schema: deskSchema,
  migrations: { 1: completeDesk },
};

export const preferencesFormat: Format<Preferences> = {
  name: 'pobratim-preferences',
  version: 3,
  schema: preferencesSchema,
  migrations: { 1: preferencesFrom1, 2: completePreferences },
};
