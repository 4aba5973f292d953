import { Fragment } from 'react';
import { Art, Person } from '../scenes/parts.js';

const TEAM = [
  { x: 52, hair: 'long', shirt: 'var(--sky)' },
  { x: 124, hair: 'short', shirt: 'var(--leaf-tint)' },
  { x: 196, hair: 'short', shirt: 'var(--gold-soft)' },
  { x: 268, hair: 'bun', shirt: 'var(--sky-tint)' },
] as const;

/** One dossier, four pairs of hands. */
export function DossierRelay() {
  return (
    <Art>
      {TEAM.map((person) => (
        <Person key={person.x} {...person} y={132} scale={0.86} />
      ))}
      <path d="M14 128h292v12H14z" fill="var(--paper)" />
      <path d="M28 140h264v26H28z" fill="var(--sand)" />
      {TEAM.map(({ x }, index) => (
        <Fragment key={x}>
          <path d={`M${x - 14} 104h18l8 8v18h-26z`} fill="var(--paper)" strokeWidth="2.5" />
          <path d={`M${x - 8} 116h14M${x - 8} 123h10`} stroke="var(--muted)" strokeWidth="2.5" />
          {index < 3 && <path d={`M${x + 26} 116h18m-7-7 7 7-7 7`} stroke="var(--son)" strokeWidth="4" />}
        </Fragment>
      ))}
      <circle cx="284" cy="102" r="11" fill="var(--leaf)" strokeWidth="2.5" />
      <path d="m279 102 4 4 7-8" stroke="var(--paper)" />
    </Art>
  );
}
