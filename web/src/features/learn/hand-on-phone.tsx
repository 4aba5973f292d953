export function HandOnPhone() {
  return (
    <svg width="64" height="84" viewBox="0 0 64 84" aria-hidden="true">
      <rect x="4" y="3" width="50" height="78" rx="9" fill="#3A302A" />
      <rect x="8" y="7" width="42" height="70" rx="5.500" fill="#FAF6EF" />
      <g fill="#E2D9CC">
        <rect x="13" y="14" width="14" height="14" rx="4" />
        <rect x="13" y="33" width="14" height="14" rx="4" />
        <rect x="31" y="33" width="14" height="14" rx="4" />
        <rect x="13" y="54" width="32" height="5" rx="2.500" />
        <rect x="13" y="63" width="20" height="5" rx="2.500" />
      </g>
      <rect x="31" y="14" width="14" height="14" rx="4" fill="#F2B21B" stroke="#231A15" strokeWidth="2" />
      <path
        transform="translate(34 21) scale(.56)"
        d="M17 30V8.500a4 4 0 0 1 8 0V24l12.500 2.600c3 .6 4.700 3 4.300 6L40 46c-.6 4-3.500 6.500-7.500 6.500H25c-3 0-5.200-1.200-7-3.500L8 36.500c-1.600-2-1.300-4.600.5-6 1.800-1.300 4.200-1 5.700.8z"
        fill="#fff"
        stroke="#231A15"
        strokeWidth="3.400"
        strokeLinejoin="round"
      />
    </svg>
  );
}
