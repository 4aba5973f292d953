import { Art, Padlock, Person } from '../scenes/parts.js';

export function FamilyPassword() {
  return (
    <Art>
      <path
        d="M84 8h152a12 12 0 0 1 12 12v36a12 12 0 0 1-12 12h-62l-14 14-14-14H84a12 12 0 0 1-12-12V20A12 12 0 0 1 84 8z"
        fill="var(--paper)"
      />
      <Padlock x={108} y={34} scale={0.72} />
      <path d="M146 38h.1M170 38h.1M194 38h.1M218 38h.1" strokeWidth="13" />
      <Person x={70} y={166} hair="bun" shirt="var(--son)" elder />
      <Person x={250} y={166} hair="short" shirt="var(--sky)" />
      <Person x={160} y={166} hair="long" shirt="var(--leaf-tint)" scale={0.78} />
    </Art>
  );
}
