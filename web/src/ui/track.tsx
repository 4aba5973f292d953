/**
 * A measured bar. It turns amber where it stops before the line it is compared with; the number stands beside it,
 * for the colour alone says nothing. Nobody to count: an empty track.
 */
export function Track({
  part,
  whole,
  reference,
  label,
}: {
  part: number;
  whole: number;
  reference?: number;
  label?: string;
}) {
  const share = whole > 0 ? part / whole : undefined;
  const low = share !== undefined && reference !== undefined && share < reference;
  return (
    <div
      className="track"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {share !== undefined && (
        <i className={low ? 'low' : undefined} style={{ width: `${Math.min(100, share * 100)}%` }} />
      )}
    </div>
  );
}

/** Long work: how far it is, in words and as a bar. */
export function WorkProgress({ done, total, label }: { done: number; total: number; label: string }) {
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  return (
    <div
      className="track"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
