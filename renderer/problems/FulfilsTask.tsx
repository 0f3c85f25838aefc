import type { Event } from '../../shared/model/event';
import type { Initiative } from '../../shared/model/initiative';
import { RecordLinks } from './RecordLinks';

/** The task that an event or an initiative carries out; nothing where it carries out none. */
export const FulfilsTask = ({ record }: { record: Event | Initiative }) => (
  <RecordLinks item={record} />
);
