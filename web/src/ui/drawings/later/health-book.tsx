import { Art, Person, Phone } from '../scenes/parts.js';

export function HealthBook() {
  return (
    <Art>
      <Person x={72} y={166} hair="short" shirt="#fff" scale={1.15}>
        <path d="M-14-40c-2 16 2 24 9 26M14-40c2 14 0 20-4 24" stroke="var(--sky)" strokeWidth="3.5" />
        <circle cx="8" cy="-12" r="5" fill="var(--sky-tint)" stroke="var(--sky)" />
      </Person>
      <Person x={252} y={166} hair="bun" shirt="var(--son)" elder scale={1.15} />
      <Phone x={118} y={14} width={88} height={150}>
        <rect width="76" height="34" rx="8" fill="var(--sky-tint)" stroke="none" />
        <path
          d="M38 28S24 21 24 12a7 7 0 0 1 14-3 7 7 0 0 1 14 3c0 9-14 16-14 16z"
          fill="var(--son)"
          strokeWidth="2"
        />
        <path d="M10 52h34M10 66h46M10 80h26" stroke="var(--line-strong)" strokeWidth="5" />
        <path d="M8 108h14l6-12 9 24 7-16 4 4h20" stroke="var(--leaf)" strokeWidth="3.5" />
      </Phone>
    </Art>
  );
}
