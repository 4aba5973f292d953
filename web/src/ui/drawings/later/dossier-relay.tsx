import { Fragment } from 'react';
import { Art, Person } from '../scenes/parts.js';

const TEAM = [
  { x: 42, hair: 'long', shirt: 'var(--sky)' },
  { x: 101, hair: 'short', shirt: 'var(--leaf-tint)' },
  { x: 160, hair: 'short', shirt: 'var(--gold-soft)' },
  { x: 219, hair: 'long', shirt: 'var(--son)' },
  { x: 278, hair: 'bun', shirt: 'var(--sky-tint)' },
] as const;

/** One dossier, five pairs of hands. */
export function DossierRelay() {
  return (
    <Art>
      {TEAM.map((person) => (
        <Person key={person.x} {...person} y={132} scale={0.72} />
      ))}
      <path d="M14 128h292v12H14z" fill="var(--paper)" />
      <path d="M28 140h264v26H28z" fill="var(--sand)" />
      {TEAM.map(({ x }, index) => (
        <Fragment key={x}>
          <path d={`M${x - 12} 106h14l8 8v16h-22z`} fill="var(--paper)" strokeWidth="2.5" />
          <path d={`M${x - 7} 117h11M${x - 7} 123h8`} stroke="var(--muted)" strokeWidth="2.5" />
          {index < 4 && <path d={`M${x + 19} 117h15m-6-6 6 6-6 6`} stroke="var(--son)" strokeWidth="4" />}
        </Fragment>
      ))}
      <circle cx="292" cy="104" r="11" fill="var(--leaf)" strokeWidth="2.5" />
      <path d="m287 104 4 4 7-8" stroke="var(--paper)" />
    </Art>
  );
}
