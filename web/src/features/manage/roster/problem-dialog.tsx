import type { RosterImportView, RosterRow } from '@bdhvs/contracts/roster';
import { CompareDialog } from './compare-dialog.js';
import { FixDialog } from './fix-dialog.js';
import { RowUnitDialog } from './row-unit-dialog.js';
import type { Act } from './use-act.js';
import type { WayOut } from './ways-out.js';

export interface ProblemDialogProps {
  view: RosterImportView;
  row: RosterRow;
  act: Act;
  onClose: () => void;
}

export function ProblemDialog({ way, ...rest }: ProblemDialogProps & { way: WayOut }) {
  if (way.kind === 'compare') return <CompareDialog {...rest} />;
  if (way.kind === 'unit') return <RowUnitDialog {...rest} />;
  return way.kind === 'fix' ? <FixDialog {...rest} field={way.field} /> : null;
}
