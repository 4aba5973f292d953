import { Art } from '../scenes/parts.js';

const NOTES = [
  { x: 26, y: 62, turn: -20 },
  { x: 44, y: 50, turn: -4 },
  { x: 66, y: 52, turn: 12 },
];

export function CountAndSign() {
  return (
    <Art>
      {NOTES.map(({ x, y, turn }) => (
        <g key={turn} transform={`translate(${x} ${y}) rotate(${turn} 38 66)`}>
          <rect width="84" height="48" rx="5" fill="var(--leaf-tint)" strokeWidth="2.500" />
          <circle cx="42" cy="24" r="13" stroke="var(--leaf)" />
          <path d="M11 24v.1M73 24v.1" stroke="var(--leaf)" strokeWidth="6" />
        </g>
      ))}
      <g strokeWidth="2.5">
        <ellipse cx="64" cy="152" rx="20" ry="8" fill="var(--gold)" />
        <ellipse cx="64" cy="145" rx="20" ry="8" fill="var(--gold)" />
        <ellipse cx="112" cy="152" rx="20" ry="8" fill="var(--gold)" />
      </g>
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
