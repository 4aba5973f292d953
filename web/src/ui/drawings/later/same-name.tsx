import { Art, IdCard } from '../scenes/parts.js';

export function SameName() {
  return (
    <Art>
      <g transform="translate(82 84) scale(2.1)" strokeWidth="1.6">
        <IdCard x={0} y={0} turn={-5} />
      </g>
      <g transform="rotate(5 238 84)">
        <rect x="180" y="48" width="116" height="72" rx="10" fill="var(--sky)" />
        <rect x="194" y="62" width="26" height="20" rx="4" fill="var(--gold)" strokeWidth="2.5" />
        <path d="M194 98h20M222 98h20M250 98h20" stroke="var(--sky-tint)" strokeWidth="5" />
        <path d="M234 68h44M234 80h28" stroke="var(--sky-tint)" strokeWidth="4" />
      </g>
      <circle cx="160" cy="84" r="21" fill="var(--paper)" />
      <path d="M151 79h18M151 90h18" stroke="var(--leaf)" strokeWidth="5" />
      <path
        d="M74 136h172a8 8 0 0 1 8 8v10a8 8 0 0 1-8 8H74a8 8 0 0 1-8-8v-10a8 8 0 0 1 8-8z"
        fill="var(--leaf-tint)"
      />
      <path d="m96 149 5 6 10-12" stroke="var(--leaf)" strokeWidth="4.5" />
      <path d="M126 149h96" stroke="var(--leaf)" strokeWidth="5" />
    </Art>
  );
}
