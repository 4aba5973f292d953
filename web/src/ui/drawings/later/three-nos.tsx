import { Art } from '../scenes/parts.js';

/** The rule of three: no code, no strange link, no hurried money. */
export function ThreeNos() {
  return (
    <Art>
      {[62, 160, 258].map((x) => (
        <circle key={x} cx={x} cy="84" r="44" fill="var(--paper)" />
      ))}
      <rect x="34" y="68" width="56" height="32" rx="8" fill="var(--sky-tint)" strokeWidth="2.5" />
      <path d="M46 84h.1M57 84h.1M68 84h.1M79 84h.1" strokeWidth="8" />
      <g transform="rotate(-35 160 84)" strokeWidth="6" stroke="var(--sky)">
        <path d="M154 74h-14a10 10 0 0 0 0 20h14M166 74h14a10 10 0 0 1 0 20h-14M150 84h20" />
      </g>
      <rect x="230" y="66" width="56" height="36" rx="5" fill="var(--leaf-tint)" strokeWidth="2.5" />
      <circle cx="258" cy="84" r="9" stroke="var(--leaf)" strokeWidth="2.5" />
      <path d="M239 76v.1M277 92v.1" stroke="var(--leaf)" strokeWidth="5" />
      {[62, 160, 258].map((x) => (
        <g key={x}>
          <circle cx={x} cy="84" r="44" stroke="var(--son)" strokeWidth="8" />
          <path d={`M${x - 30} 54l60 60`} stroke="var(--paper)" strokeWidth="13" />
          <path d={`M${x - 30} 54l60 60`} stroke="var(--son)" strokeWidth="8" />
        </g>
      ))}
    </Art>
  );
}
