export const SANDBOX_ACCOUNT_KEYS = [
  'learner',
  'learner2',
  'citizen',
  'helper',
  'manager',
  'manager2',
  'leader',
  'city',
  'author',
  'operator',
] as const;

export type SandboxAccountKey = (typeof SANDBOX_ACCOUNT_KEYS)[number];

export interface SandboxAccount {
  key: SandboxAccountKey;
  /** The subject the provider answers with: opaque and not derived from the number, as the real one is. */
  sub: string;
  fullName: string;
  birthDate: string;
  sex: 'male' | 'female';
  personalIdNumber: string;
  /** What the sign-in page says beside the name. */
  role: string;
}

/**
 * Every person is synthetic. Those of the sample rosters carry the number and birth date of their roster row, so that
 * a first sign-in links to it; citizen, city, author and operator stand in no roster.
 */
export const SANDBOX_ACCOUNTS: readonly SandboxAccount[] = [
  {
    key: 'learner',
    sub: 'sandbox-7f0c2b41',
    fullName: 'Phạm Thị Minh Xuyến',
    birthDate: '1991-02-16',
    sex: 'female',
    personalIdNumber: '099191851077',
    role: 'Giáo viên, Trường THCS A, xã Đại Sơn',
  },
  {
    key: 'learner2',
    sub: 'sandbox-1d95e6a8',
    fullName: 'Phạm Ngọc Oanh',
    birthDate: '1990-06-19',
    sex: 'female',
    personalIdNumber: '099190978086',
    role: 'Giáo viên, Trường Tiểu học A, xã Đại Sơn',
  },
  {
    key: 'citizen',
    sub: 'sandbox-c4a83f17',
    fullName: 'Bùi Thị Mận',
    birthDate: '1956-03-08',
    sex: 'female',
    personalIdNumber: '099156000101',
    role: 'Người dân',
  },
  {
    key: 'helper',
    sub: 'sandbox-5be2706d',
    fullName: 'Lương Thị Bích Thủy',
    birthDate: '1978-11-21',
    sex: 'female',
    personalIdNumber: '099178495614',
    role: 'Trưởng thôn, Thôn 3, xã Đại Sơn; người hướng dẫn',
  },
  {
    key: 'manager',
    sub: 'sandbox-92f61ac3',
    fullName: 'Trần Thị Minh Yến',
    birthDate: '1988-10-11',
    sex: 'female',
    personalIdNumber: '099188374410',
    role: 'Trưởng phòng Văn hóa - Xã hội, xã Đại Sơn; người quản lý',
  },
  {
    key: 'manager2',
    sub: 'sandbox-e07d48b9',
    fullName: 'Lương Trọng Toản',
    birthDate: '1984-11-16',
    sex: 'male',
    personalIdNumber: '099084466336',
    role: 'Phòng Văn hóa - Xã hội, xã Mẫu; người quản lý',
  },
  {
    key: 'leader',
    sub: 'sandbox-36c9f5d2',
    fullName: 'Vũ Thị Thu Quyên',
    birthDate: '1976-07-17',
    sex: 'female',
    personalIdNumber: '099176954253',
    role: 'Chủ tịch, xã Đại Sơn; lãnh đạo',
  },
  {
    key: 'city',
    sub: 'sandbox-a81b74ee',
    fullName: 'Hoàng Đức Thành',
    birthDate: '1980-09-02',
    sex: 'male',
    personalIdNumber: '099080000102',
    role: 'Sở Khoa học và Công nghệ, thành phố Hải Phòng; quản lý cấp thành phố',
  },
  {
    key: 'author',
    sub: 'sandbox-0f5d9e62',
    fullName: 'Ngô Thị Hải Yến',
    birthDate: '1987-05-25',
    sex: 'female',
    personalIdNumber: '099187000103',
    role: 'Người soạn khóa học',
  },
  {
    key: 'operator',
    sub: 'sandbox-d2380c9b',
    fullName: 'Lê Quang Vinh',
    birthDate: '1979-12-30',
    sex: 'male',
    personalIdNumber: '099079000104',
    role: 'Người vận hành hệ thống',
  },
];

export function isSandboxAccountKey(value: unknown): value is SandboxAccountKey {
  return SANDBOX_ACCOUNT_KEYS.some((key) => key === value);
}

export function sandboxAccount(key: SandboxAccountKey): SandboxAccount {
  const account = SANDBOX_ACCOUNTS.find((candidate) => candidate.key === key);
  if (!account) throw new Error(`no sandbox account ${key}`);
  return account;
}
