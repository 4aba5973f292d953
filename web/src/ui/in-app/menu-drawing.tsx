/** The top of a page inside a chat app: the three dots with a ring, and the line to look for. No app's own look. */
export function MenuDrawing({ alt, choice }: { alt: string; choice: string }) {
  return (
    <svg viewBox="0 0 280 126" role="img" aria-label={alt} width="100%">
      <rect x="1" y="1" width="278" height="148" rx="14" fill="#F3ECE1" stroke="#7A7067" strokeWidth="2" />
      <path d="M1 46h278" stroke="#D3C8B8" strokeWidth="2" />
      <path
        d="M24 16 16 24l8 8"
        fill="none"
        stroke="#5C534B"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <rect x="40" y="18" width="150" height="12" rx="6" fill="#D3C8B8" />
      <circle cx="252" cy="24" r="19" fill="#FBE3A6" stroke="#231A15" strokeWidth="2.500" />
      <g fill="#231A15">
        <circle cx="243" cy="24" r="3" />
        <circle cx="252" cy="24" r="3" />
        <circle cx="261" cy="24" r="3" />
      </g>
      <rect x="58" y="56" width="210" height="84" rx="10" fill="#fff" stroke="#7A7067" strokeWidth="1.500" />
      <rect x="74" y="68" width="120" height="9" rx="4.500" fill="#E2D9CC" />
      <rect x="64" y="86" width="198" height="30" rx="7" fill="#FBE3A6" stroke="#231A15" strokeWidth="2" />
      <text x="76" y="106" fontSize="15" fontWeight="600" fill="#231A15">
        {choice}
      </text>
      <rect x="74" y="124" width="90" height="9" rx="4.500" fill="#E2D9CC" />
    </svg>
  );
}
