import type { SandboxAccount } from './accounts.js';

/** Names of the claims the sandbox may answer with, all under the scope `openid`, the only one the portal knows. */
export const CLAIM_NAMES = [
  'sub',
  'name',
  'birthdate',
  'gender',
  'TechID',
  'LoaiTaiKhoan',
  'HoVaTen',
  'SoDinhDanh',
  'NgayThangNamSinh',
  'loginIdp',
];

/**
 * Both claim styles at once: the standard ones, and those of the National Public Service Portal, whose `HoVaTen` is in
 * capitals without diacritics, because that is what has been seen in the field and what linking must survive.
 */
export function claimsOf(account: SandboxAccount): Record<string, string> & { sub: string } {
  return {
    sub: account.sub,
    name: account.fullName,
    birthdate: account.birthDate,
    gender: account.sex,
    TechID: account.sub,
    LoaiTaiKhoan: '1',
    HoVaTen: withoutDiacritics(account.fullName).toUpperCase(),
    SoDinhDanh: account.personalIdNumber,
    NgayThangNamSinh: account.birthDate.replaceAll('-', ''),
    loginIdp: 'BCA',
  };
}

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
