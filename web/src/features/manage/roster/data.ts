import { useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  RosterDecision,
  RosterField,
  RosterImportView,
  RosterPlan,
  RosterRow,
} from '@bdhvs/contracts/roster';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';

export type ImportSummary = Pick<
  RosterImportView,
  | 'id'
  | 'status'
  | 'fileName'
  | 'unit'
  | 'scope'
  | 'effectiveOn'
  | 'counts'
  | 'uploadedAt'
  | 'uploadedBy'
  | 'appliedAt'
  | 'undoneAt'
>;

interface MappingChange {
  headerRows?: number[];
  columns?: { index: number; field: RosterField }[];
  units?: { text: string; unit: string }[];
}

interface RowPage {
  items: RosterRow[];
  next: number | null;
}

const keyOf = (id: string) => ['roster-import', id];
const at = (id: string) => `/roster/imports/${id}`;

export function useImport(id: string) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => api.get<RosterImportView>(at(id)) });
}

/** Every act on an import answers with the import as it is now; the page shows that at once. */
export function useKeepImport() {
  const client = useQueryClient();
  return async (view: RosterImportView): Promise<void> => {
    client.setQueryData(keyOf(view.id), view);
    await client.invalidateQueries({ queryKey: ['roster-rows', view.id] });
  };
}

export function useHistory() {
  return useCursorList<ImportSummary>('/roster/imports', { limit: 10 });
}

export const rosterApi = {
  upload: (form: FormData, onProgress: (part: number) => void) =>
    api.upload<RosterImportView>('/roster/imports', form, onProgress),
  one: (id: string) => api.get<RosterImportView>(at(id)),
  map: (id: string, change: MappingChange) => api.put<RosterImportView>(`${at(id)}/mapping`, change),
  decide: (id: string, decisions: RosterDecision[]) =>
    api.put<RosterImportView>(`${at(id)}/decisions`, { decisions }),
  apply: (id: string, endMissing: string[]) => api.post<RosterImportView>(`${at(id)}/apply`, { endMissing }),
  undo: (id: string) => api.post<RosterImportView>(`${at(id)}/undo`),
  rows: (
    id: string,
    query: { plan?: RosterPlan; only?: 'problems' | 'warnings'; after: number; limit: number },
  ) => api.get<RowPage>(`${at(id)}/rows`, query),
  problemSheet: (id: string) =>
    api.download(
      `${at(id)}/problems.xlsx`,
      {},
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ),
};
