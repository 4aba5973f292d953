import type { RosterImportView, RosterRow } from '@bdhvs/contracts/roster';
import type { Act } from './use-act.js';

export interface ProblemDialogProps {
  view: RosterImportView;
  row: RosterRow;
  act: Act;
  onClose: () => void;
}
