import type { ReactNode } from 'react';

/** The pencil case of all scenes: one sheet, one ink, one floor. Colours are tokens, so night turns them too. */
export function Art({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 320 180"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <ellipse cx="160" cy="168" rx="142" ry="8" fill="var(--line)" stroke="none" />
      {children}
    </svg>
  );
}

const HAIR = {
  short: 'M-20-64c-2-18 8-27 20-27s22 9 20 27c-3-8-7-12-12-13-9 3-17 2-20 0-4 3-6 7-8 13z',
  long: 'M-19-46c-7-10-6-45 19-45s26 35 19 45l-4-1c5-14 1-24-7-29-8 5-15 5-20 4-6 6-6 16-3 25z',
  bun: 'M-20-64c-2-18 8-27 20-27s22 9 20 27c-4-9-11-14-20-14s-16 5-20 14zM-9-92a9 8 0 0 1 18 0z',
};

interface PersonProps {
  x: number;
  y: number;
  hair: keyof typeof HAIR;
  shirt: string;
  elder?: boolean;
  scale?: number;
  children?: ReactNode;
}

/** Head and shoulders; `x` is the middle, `y` where the body leaves the picture. Children are drawn on top, from the same point. */
export function Person({ x, y, hair, shirt, elder = false, scale = 1, children }: PersonProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-38 0v-12c0-16 12-24 26-27l12 8 12-8c14 3 26 11 26 27V0z" fill={shirt} />
      <path d="M-8-46v9l8 7 8-7v-9" fill="var(--skin)" />
      <circle cy="-62" r="19" fill="var(--skin)" />
      <path d={HAIR[hair]} fill={elder ? 'var(--grey-hair)' : 'var(--dark-hair)'} />
      <path d="M-7-61v2M7-61v2M-5-52c3 3 7 3 10 0" stroke="var(--face)" strokeWidth="2.5" />
      {elder && (
        <path
          d="M-12-60a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM2-60a5 5 0 0 0 10 0 5 5 0 0 0-10 0zM-2-61h4"
          stroke="var(--face)"
          strokeWidth="1.8"
        />
      )}
      {children}
    </g>
  );
}

interface PhoneProps {
  x: number;
  y: number;
  width?: number;
  height?: number;
  children?: ReactNode;
}

/** Children are drawn on the glass, from its upper left corner. */
export function Phone({ x, y, width = 84, height = 152, children }: PhoneProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={width} height={height} rx="14" fill="var(--phone)" />
      <rect x="6" y="7" width={width - 12} height={height - 14} rx="8" fill="var(--paper)" stroke="none" />
      <g transform="translate(6 7)">{children}</g>
    </g>
  );
}

/** The look-here sign of the whole product: gold with an ink edge. */
export function Ring({
  x,
  y,
  width,
  height,
  radius = 10,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={radius} strokeWidth="8" />
      <rect x={x} y={y} width={width} height={height} rx={radius} stroke="var(--gold)" strokeWidth="4" />
    </>
  );
}

export function Alert({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0-24 27 22h-54z" fill="var(--gold)" />
      <path d="M0-8V7M0 14v.5" stroke="var(--on-gold)" strokeWidth="4" />
    </g>
  );
}

export function Padlock({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-13 0v-11a13 13 0 0 1 26 0V0" strokeWidth="7" />
      <path d="M-13 0v-11a13 13 0 0 1 26 0V0" stroke="var(--line-strong)" strokeWidth="2.5" />
      <rect x="-22" y="-2" width="44" height="36" rx="7" fill="var(--gold)" />
      <path d="M0 12v9" stroke="var(--on-gold)" strokeWidth="5" />
    </g>
  );
}

/** A patch that looks like a code and is none: nobody can scan a drawing by mistake. */
export function Qr({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 14})`} stroke="none" fill="#231A15">
      <path d="M-1-1h16v16H-1z" fill="#fff" />
      <path d="M0 0h5v5H0zm1 1v3h3V1zM9 0h5v5H9zm1 1v3h3V1zM0 9h5v5H0zm1 1v3h3v-3z" fillRule="evenodd" />
      <path d="M2 2h1v1H2zM11 2h1v1h-1zM2 11h1v1H2zM6 0h1v2H6zM7 3h1v2H7zM6 6h2v2H6zM0 6h2v1H0zM3 7h2v1H3zM9 6h1v2H9zM11 7h3v1h-3zM6 9h1v3H6zM8 9h2v1H8zM11 9h1v2h-1zM13 10h1v2h-1zM8 12h3v1H8zM12 12h1v2h-1zM6 13h1v1H6z" />
    </g>
  );
}

export function IdCard({ x, y, turn = 0 }: { x: number; y: number; turn?: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <rect x="-27" y="-17" width="54" height="34" rx="5" fill="var(--sky-tint)" />
      <circle cx="-13" cy="-5" r="5" fill="var(--sky)" stroke="none" />
      <path d="M-22 9c1-7 4-9 9-9s8 2 9 9z" fill="var(--sky)" stroke="none" />
      <path d="M4-6h15M4 2h15M4 9h9" stroke="var(--sky)" strokeWidth="2.5" />
    </g>
  );
}
