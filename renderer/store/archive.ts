import { editDesk, useWorkspace } from './workspace';

/** Reports that are put away: they stay in the library, out of the way of daily work. */
export const useArchivedIds = (): ReadonlySet<string> =>
  new Set(useWorkspace(({ desk }) => desk.archivedReportIds));

export function setArchived(id: string, archived: boolean): void {
  editDesk(
    (desk) => {
      const others = desk.archivedReportIds.filter((each) => each !== id);
      return { ...desk, archivedReportIds: archived ? [...others, id] : others };
    },
    { place: { screen: 'library' } },
  );
}
