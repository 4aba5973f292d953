import { formatNumber } from '../lib/format.js';
import { Button } from './button.js';
import { useUi } from './messages.js';

/** Lists page by cursor: the next part is added below, one's place on the page stays. */
export function LoadMore({
  left,
  hasMore,
  busy,
  onMore,
}: {
  left?: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}) {
  const t = useUi();
  if (!hasMore) return null;
  return (
    <Button variant="quiet" busy={busy} onClick={onMore}>
      {left === undefined ? t('moreUnknown') : t('more', { count: formatNumber(left) })}
    </Button>
  );
}
