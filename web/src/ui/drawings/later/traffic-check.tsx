import { Art, Person, Phone } from '../scenes/parts.js';

export function TrafficCheck() {
  return (
    <Art>
      <Person x={70} y={166} hair="short" shirt="var(--gold-soft)" scale={1.1}>
        <path d="M-25-76c0-12 8-18 25-18s25 6 25 18c-14-5-36-5-50 0z" fill="var(--gold-soft)" />
        <path d="M-22-76c12-4 32-4 44 0" stroke="var(--son)" strokeWidth="4" />
      </Person>
      <Phone x={118} y={24} width={84} height={140}>
        <path d="M10 16h38" stroke="var(--line-strong)" strokeWidth="5" />
        <rect x="7" y="30" width="58" height="40" rx="6" fill="var(--sky-tint)" strokeWidth="2.5" />
        <path
          d="M16 58v-7l5-10h18l6 10v7zM20 51h22"
          fill="var(--paper)"
          stroke="var(--sky)"
          strokeWidth="2.5"
        />
        <circle cx="22" cy="60" r="3.5" fill="var(--sky)" stroke="none" />
        <circle cx="40" cy="60" r="3.5" fill="var(--sky)" stroke="none" />
        <circle cx="36" cy="98" r="14" fill="var(--leaf)" stroke="none" />
        <path d="m29 98 5 6 9-11" stroke="var(--paper)" strokeWidth="3.5" />
      </Phone>
      <circle cx="230" cy="148" r="17" fill="var(--paper)" strokeWidth="6" />
      <circle cx="294" cy="148" r="17" fill="var(--paper)" strokeWidth="6" />
      <path d="M294 148l-12-40h-12M276 104h14" strokeWidth="4.5" />
      <path
        d="M214 126c2-12 10-16 22-16h20c4 0 6 3 8 8l4 12c2 4 6 4 8 0l8-22 8 3-6 36c-1 5-4 7-9 7h-34c-2-18-18-28-29-28z"
        fill="var(--son)"
        strokeWidth="2.5"
      />
      <path d="M212 112h46c4 0 6-2 6-7h-42c-6 0-10 2-10 7z" fill="var(--ink)" strokeWidth="2" />
      <path d="M282 112l8 2" stroke="var(--gold)" strokeWidth="5" />
    </Art>
  );
}
