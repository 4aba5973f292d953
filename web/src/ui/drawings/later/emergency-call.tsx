import { Alert, Art, Phone } from '../scenes/parts.js';

const NUMBERS = [
  { y: 20, number: '113', fill: 'var(--leaf)' },
  { y: 58, number: '114', fill: 'var(--son)' },
  { y: 96, number: '115', fill: 'var(--sky)' },
];

export function EmergencyCall() {
  return (
    <Art>
      <path
        d="M86 60c-12 14-12 40 0 54M66 48c-20 22-20 56 0 78"
        stroke="var(--line-strong)"
        strokeWidth="5"
      />
      <Phone x={108} y={8} width={104} height={158}>
        {NUMBERS.map(({ y, number, fill }) => (
          <g key={number}>
            <rect x="10" y={y} width="72" height="30" rx="15" fill={fill} strokeWidth="2.5" />
            <text x="46" y={y + 21} textAnchor="middle" className="sign" fill="var(--paper)">
              {number}
            </text>
          </g>
        ))}
      </Phone>
      <Alert x={258} y={58} />
      <path d="M234 118h52M234 134h34" stroke="var(--line-strong)" strokeWidth="6" />
    </Art>
  );
}
