import { Fragment } from 'react';

/** Courses write `**word**` for the words that get the marker stroke. */
export function Marked({ text, strong = false }: { text: string; strong?: boolean }) {
  return text.split('**').map((part, index) => {
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>;
    return strong ? <b key={index}>{part}</b> : <mark key={index}>{part}</mark>;
  });
}

export function plain(text: string): string {
  return text.replaceAll('**', '');
}
