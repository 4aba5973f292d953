/** A lamp over an open book: how people once learned to read in the evening. */
export function Lamp({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 420 330" aria-hidden="true">
      <defs>
        <radialGradient id="lamp-light" cx=".5" cy=".5" r=".5">
          <stop offset="0" stopColor="#F2B21B" stopOpacity=".55" />
          <stop offset=".55" stopColor="#F2B21B" stopOpacity=".14" />
          <stop offset="1" stopColor="#F2B21B" stopOpacity="0" />
        </radialGradient>
      </defs>
      <circle cx="210" cy="150" r="165" fill="url(#lamp-light)" />
      <g fill="none" stroke="#F7EBD8" strokeWidth="3.500" strokeLinecap="round" strokeLinejoin="round">
        <path d="M178 190c-22-16-32-36-32-60 0-34 22-56 32-88M242 190c22-16 32-36 32-60 0-34-22-56-32-88" />
        <path d="M168 42h84M164 192h92l-9 24h-74z" />
        <path d="M173 216c-16 10-22 26-22 40h118c0-14-6-30-22-40M256 205h16" />
        <circle cx="277" cy="205" r="5" />
      </g>
      <path d="M210 84c22 25 30 41 30 57a30 30 0 0 1-60 0c0-16 8-32 30-57z" fill="#F2B21B" />
      <path d="M210 120c10 12 14 20 14 28a14 14 0 0 1-28 0c0-8 4-16 14-28z" fill="#FFF3D0" />
      <g fill="none" stroke="#F7EBD8" strokeWidth="3.500" strokeLinejoin="round" strokeLinecap="round">
        <path
          d="M210 284c-34-22-84-30-140-26v44c56-4 106 4 140 24 34-20 84-28 140-24v-44c-56-4-106 4-140 26z"
          fill="#6B0F13"
        />
        <path d="M210 284v40M98 276c26 0 52 4 78 13M322 276c-26 0-52 4-78 13" opacity=".75" />
      </g>
    </svg>
  );
}
