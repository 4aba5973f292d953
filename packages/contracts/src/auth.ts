import { z } from 'zod';

/**
 * Why a sign-in through VNeID did not succeed: the value of `loi` in /dang-nhap?loi=…
 * - expired: the attempt is too old, was used already, or began in another browser; begin again
 * - refused: the person or the provider said no
 * - invalid: what the provider answered could not be trusted
 * - unavailable: the provider does not answer; trying again may help
 * - incomplete: the provider did not tell name or number
 * - disabled: the account is closed here
 * - off: this installation has no VNeID sign-in
 */
export const signInFailureKinds = [
  'expired',
  'refused',
  'invalid',
  'unavailable',
  'incomplete',
  'disabled',
  'off',
] as const;
export type SignInFailureKind = (typeof signInFailureKinds)[number];

const PERSONAL_NUMBER = /^\d{9}$|^\d{12}$/;

/** Small letters and digits, so that it can be told over the phone; never the number of an identity card. */
export const username = z
  .string({ error: 'Hãy nhập tên đăng nhập.' })
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,31}$/,
    'Tên đăng nhập có từ 3 đến 32 ký tự: chữ thường không dấu, số, dấu chấm, gạch dưới hoặc gạch nối.',
  )
  .refine((value) => !PERSONAL_NUMBER.test(value), 'Không dùng số định danh làm tên đăng nhập.');

/** The upper bound keeps hashing from being used to tire the server. The least length is a setting of the server. */
export const password = z
  .string({ error: 'Hãy nhập mật khẩu.' })
  .min(1, 'Hãy nhập mật khẩu.')
  .max(256, 'Mật khẩu quá dài.');

export const localSignIn = z.object({
  // Not `username`: what is too long or odd to be one is answered like a wrong password.
  username: z
    .string({ error: 'Hãy nhập tên đăng nhập.' })
    .trim()
    .toLowerCase()
    .min(1, 'Hãy nhập tên đăng nhập.')
    .max(64),
  password,
});
export type LocalSignIn = z.infer<typeof localSignIn>;

export const activation = z.object({
  code: z
    .string({ error: 'Hãy nhập mã kích hoạt.' })
    .trim()
    .min(1, 'Hãy nhập mã kích hoạt.')
    .max(40, 'Mã kích hoạt có 12 ký tự.'),
  /** Left out: the server makes one from the name and tells it in the answer. */
  username: username.optional(),
  password,
});
export type Activation = z.infer<typeof activation>;

export const signedIn = z.object({ csrfToken: z.string(), username: z.string() });
export type SignedIn = z.infer<typeof signedIn>;
