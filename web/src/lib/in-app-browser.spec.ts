import { hostApp, isApple } from './in-app-browser.js';

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko)';

/** As sent by real phones. */
const inside: [string, string, string][] = [
  [
    'Zalo, Android 10, a phone made in Vietnam',
    'zalo',
    `Mozilla/5.0 (Linux; Android 10; Active 3 Build/QP1A.190711.020;) ${BLINK} Version/4.0 Chrome/99.0.4844.58 Mobile Safari/537.36 Zalo android/12100609 ZaloTheme/light ZaloLanguage/vi`,
  ],
  [
    'Zalo, Android 16',
    'zalo',
    `Mozilla/5.0 (Linux; Android 16; SM-A566B Build/BP2A.250605.031.A3;) ${BLINK} Version/4.0 Chrome/154.0.8037.57 Mobile Safari/537.36 Zalo android/260901903 ZaloTheme/light ZaloLanguage/vi`,
  ],
  [
    'Zalo, iPhone',
    'zalo',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 16_0_2 like Mac OS X) ${WEBKIT} Mobile/15E148 Zalo iOS/502 ZaloTheme/light ZaloLanguage/vn`,
  ],
  [
    'Messenger, Android',
    'messenger',
    `Mozilla/5.0 (Linux; Android 12; M2101K7BG Build/SP1A.210812.016; wv) ${BLINK} Version/4.0 Chrome/106.0.5249.126 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/390.2.0.29.103;]`,
  ],
  [
    'Messenger, iPhone',
    'messenger',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${WEBKIT} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/461.0.0.26.106;FBBV/596640960;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.5;FBSS/3;FBID/phone;FBLC/vi_VN;FBOP/5]`,
  ],
  [
    'Facebook, Android',
    'facebook',
    `Mozilla/5.0 (Linux; Android 11; SM-A315G Build/RP1A.200720.012; wv) ${BLINK} Version/4.0 Chrome/108.0.5359.128 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/393.0.0.35.106;]`,
  ],
  [
    'Facebook, iPhone',
    'facebook',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${WEBKIT} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0.0.40.99;FBBV/1]`,
  ],
  [
    'Instagram, Android',
    'other',
    `Mozilla/5.0 (Linux; Android 14; SM-A546E Build/UP1A; wv) ${BLINK} Version/4.0 Chrome/128.0 Mobile Safari/537.36 Instagram 345.0.0.0`,
  ],
];

const outside: [string, string][] = [
  ['Chrome, Android', `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/131.0.0.0 Mobile Safari/537.36`],
  [
    'Samsung Internet',
    `Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A135F) ${BLINK} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'Safari, iPhone',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) ${WEBKIT} Version/15.6 Mobile/15E148 Safari/604.1`,
  ],
  [
    'Cốc Cốc, Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} coc_coc_browser/117.0.232 Chrome/111.0.5563.148 Safari/537.36`,
  ],
  ['Firefox, Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
  [
    'a commune’s own app that shows pages (no chat app)',
    `Mozilla/5.0 (Linux; Android 13; Pixel 6; wv) ${BLINK} Version/4.0 Chrome/120.0.6099.230 Mobile Safari/537.36`,
  ],
];

describe('the built-in browser of a chat app', () => {
  it.each(inside)('is known: %s', (_name, app, userAgent) => expect(hostApp(userAgent)).toBe(app));

  it.each(outside)('is not seen in %s', (_name, userAgent) => expect(hostApp(userAgent)).toBeNull());

  it('opens another browser on an iPhone than on Android', () => {
    expect(inside.filter(([, , userAgent]) => isApple(userAgent)).map(([name]) => name)).toEqual([
      'Zalo, iPhone',
      'Messenger, iPhone',
      'Facebook, iPhone',
    ]);
  });
});
