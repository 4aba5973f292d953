import { Art } from '../scenes/parts.js';

const NOTES = [
  { x: 36, y: 64, turn: -14 },
  { x: 50, y: 58, turn: -4 },
  { x: 66, y: 58, turn: 6 },
];

export function CountAndSign() {
  return (
    <Art>
      {NOTES.map(({ x, y, turn }) => (
        <g key={turn} transform={`translate(${x} ${y}) rotate(${turn} 38 66)`}>
          <rect width="76" height="42" rx="5" fill="var(--leaf-tint)" strokeWidth="2.500" />
          <circle cx="38" cy="21" r="11" stroke="var(--leaf)" />
          <path d="M10 21v.1M66 21v.1" stroke="var(--leaf)" strokeWidth="6" />
        </g>
      ))}
      <path d="M70 166c-12-18-20-34-14-42 6-6 12 2 16 10l6-2" fill="var(--skin)" />
      <path d="M118 166c12-16 18-32 12-40-6-6-12 2-15 9" fill="var(--skin)" />
      <path d="M176 14h86l26 26v124H176z" fill="var(--paper)" />
      <path d="M262 14v26h26" />
      <path d="M194 44h44" stroke="var(--line-strong)" strokeWidth="6" />
      <path d="M194 70h74M194 92h74" stroke="var(--line-strong)" strokeWidth="5" />
      <rect x="188" y="104" width="88" height="32" rx="7" fill="var(--gold-soft)" strokeWidth="2.5" />
      <path d="M198 124c6-12 10-10 10-2s6 6 9-2c2-6 6-4 6 1s6 5 11 1" stroke="var(--sky)" />
      <path d="m238 116 40-44 10 9-40 44-14 6z" fill="var(--sky)" strokeWidth="2.5" />
    </Art>
  );
}
