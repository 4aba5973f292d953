export type HostApp = 'zalo' | 'messenger' | 'facebook' | 'other';

/** Messenger also carries the marks of Facebook, so it is looked for first. */
const HOSTS: [HostApp, RegExp][] = [
  ['zalo', /\bZalo\/|\bZalo (android|iOS)\b|ZaloTheme/i],
  ['messenger', /MessengerForiOS|MessengerLite|Orca-Android|FB_IAB\/MESSENGER/i],
  ['facebook', /\bFBA[NV]\/|FB_IAB|FBIOS/],
  ['other', /\bInstagram \d|\bLine\/\d|musical_ly|BytedanceWebview|\bTikTok\b|\bViber\b|MicroMessenger/i],
];

/** The chat app in whose built-in browser this is: what is kept there goes astray, and so does signing in. */
export function hostApp(userAgent: string): HostApp | null {
  return HOSTS.find(([, mark]) => mark.test(userAgent))?.[0] ?? null;
}

export const isApple = (userAgent: string): boolean => /iPhone|iPad|iPod/.test(userAgent);
