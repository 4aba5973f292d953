/** A row of pieces, never a percentage. The words beside it say the same to everybody. */
export function Steps({
  total,
  done,
  current,
  label,
}: {
  total: number;
  done: number;
  current?: number;
  label: string;
}) {
  return (
    <div className="steps" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} className={index === current ? 'n' : index < done ? 'd' : undefined} />
      ))}
    </div>
  );
}
