/** The lamp by which people once learned to read at night. */
export function BrandMark({ size = 36, onRed = false }: { size?: number; onRed?: boolean }) {
  const line = onRed ? '#7A1216' : '#F7EBD8';
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" className="mark">
      <rect width="48" height="48" rx="12" fill={onRed ? '#F7EBD8' : '#7A1216'} />
      <path
        d="M24 11.5c3.6 4 4.700 6.200 4.700 8.600a4.700 4.700 0 0 1-9.400 0c0-2.400 1.100-4.600 4.700-8.600z"
        fill={onRed ? '#C98A00' : '#F2B21B'}
      />
      <g fill="none" stroke={line} strokeWidth="2.200" strokeLinecap="round" strokeLinejoin="round">
        <path d="M18.500 28c-3-2.200-4.300-4.800-4.300-8 0-4.300 2.700-7.300 4.300-11.300M29.500 28c3-2.200 4.300-4.800 4.300-8 0-4.300-2.700-7.300-4.300-11.300" />
        <path d="M16 28.500h16l-1.500 4h-13zM14 36.500h20M18 32.500l-1.800 4M30 32.500l1.800 4" />
      </g>
    </svg>
  );
}
