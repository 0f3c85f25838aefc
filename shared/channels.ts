import type { Channel, Notification } from './ipc';

/** The names of the contract alone: the preload script, which must stay small, needs no schemas. */
const CHANNELS: Record<Channel, true> = {
  'app:start': true,
  'app:flushed': true,
  'app:showDataFolder': true,
  'preferences:save': true,
  'menu:update': true,
  'menu:recent': true,
  'library:list': true,
  'library:takeOver': true,
  'report:open': true,
  'report:create': true,
  'report:save': true,
  'report:change': true,
  'report:delete': true,
  'report:restore': true,
  'history:list': true,
  'history:read': true,
  'history:changes': true,
  'history:keep': true,
  'history:revive': true,
  'history:lost': true,
  'bin:list': true,
  'bin:erase': true,
  'registry:save': true,
  'desk:save': true,
  'search:query': true,
  'import:opened': true,
  'archive:reportFacts': true,
  'archive:cityRecords': true,
  'import:choose': true,
  'import:sample': true,
  'import:read': true,
  'import:unlock': true,
  'exchange:write': true,
  'export:write': true,
  'export:cancel': true,
  'print:report': true,
  'spelling:teach': true,
  'words:export': true,
  'words:import': true,
  'profile:export': true,
  'profile:import': true,
  'diagnostics:save': true,
  'app:copy': true,
  'app:licences': true,
  'export:showInFolder': true,
  'export:open': true,
};

const NOTIFICATIONS: Record<Notification, true> = {
  command: true,
  flush: true,
  fileOpened: true,
  openReport: true,
  clearRecent: true,
  learnWord: true,
  exportProgress: true,
  lock: true,
};

export const isChannel = (name: string): name is Channel => Object.hasOwn(CHANNELS, name);

export const isNotification = (name: string): name is Notification =>
  Object.hasOwn(NOTIFICATIONS, name);
