import { CompareDialog } from './compare-dialog.js';
import { FixDialog } from './fix-dialog.js';
import { RowUnitDialog } from './row-unit-dialog.js';
import type { ProblemDialogProps } from './problem-dialog-props.js';
import type { WayOut } from './ways-out.js';

export function ProblemDialog({ way, ...rest }: ProblemDialogProps & { way: WayOut }) {
  if (way.kind === 'compare') return <CompareDialog {...rest} />;
  if (way.kind === 'unit') return <RowUnitDialog {...rest} />;
  return way.kind === 'fix' ? <FixDialog {...rest} field={way.field} /> : null;
}
