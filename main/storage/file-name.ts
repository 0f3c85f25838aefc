import { createHash } from 'node:crypto';

/** What a library consists of, inside its folder. */
export const REPORTS_FOLDER = 'reports';
export const REGISTRY_FILE = 'registry.json';
export const DESK_FILE = 'desk.json';
export const HISTORY_FOLDER = 'history';
export const EDITIONS_FOLDER = 'editions';
export const PICTURES_FOLDER = 'pictures';
export const QUARANTINE_FOLDER = 'quarantine';

/**
 * The file of a report. An id may come out of a colleague's file and hold anything; only one that
 * is a good name everywhere is used as it is: lower case, since Windows doesn't tell it from upper,
 * and longer than its reserved names (`con`, `com1`). No such id begins with `_`.
 */
export const stemOf = (id: string): string =>
  /^[a-z0-9-]{8,64}$/.test(id) ? id : `_${createHash('sha256').update(id).digest('hex')}`;

export const fileNameOf = (id: string): string => `${stemOf(id)}.json`;

/** The stem of a report's file by its name. */
export const stemOfFile = (name: string): string => name.replace(/\.json$/, '');

const OWN_NAME = /^(?:[a-z0-9-]{8,64}|_[0-9a-f]{64})\.json$/;

/** False for whatever else people and programs leave in a folder. */
export const isReportFileName = (name: string): boolean => OWN_NAME.test(name);
