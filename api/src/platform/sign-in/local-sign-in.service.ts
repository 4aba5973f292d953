import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { Sessions } from '../session/sessions.js';
import { AttemptLimits, type AttemptPolicy } from './attempt-limits.js';
import { isPassword } from './passwords.js';

/** The issuer of accounts whose password we keep ourselves. */
export const LOCAL_ISSUER = 'local';

export interface LocalCredentials {
  username: string;
  password: string;
  deviceKey: string;
  deviceLabel?: string;
  replacesToken?: string;
}

/** Five failed sign-ins, then a growing pause: a minute, two, four … never more than a quarter of an hour. */
const BY_ACCOUNT: AttemptPolicy = {
  name: 'sign-in',
  allowed: 5,
  firstDelaySeconds: 60,
  longestDelaySeconds: 15 * 60,
  windowSeconds: 24 * 3600,
};
/** One computer may serve a whole class whose members mistype; it may not try names for hours. */
const BY_DEVICE: AttemptPolicy = {
  name: 'sign-in-device',
  allowed: 60,
  firstDelaySeconds: 60,
  longestDelaySeconds: 15 * 60,
  windowSeconds: 3600,
};

/** One answer for a wrong password, an unknown name and a closed account: it tells nobody which names exist. */
export class WrongCredentialsProblem extends Problem {
  constructor() {
    super(
      401,
      'wrong-credentials',
      'Tên đăng nhập hoặc mật khẩu chưa đúng.',
      'Hãy kiểm tra chữ hoa, chữ thường và bộ gõ tiếng Việt.',
    );
  }
}

const ACCOUNT = `
  SELECT id, person_id, password_hash FROM account
  WHERE issuer = '${LOCAL_ISSUER}' AND subject = $1 AND disabled_at IS NULL`;

@Injectable()
export class LocalSignIn {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly limits: AttemptLimits,
  ) {}

  async signIn(given: LocalCredentials): Promise<{ token: string; csrfToken: string }> {
    await this.limits.count(BY_DEVICE, given.deviceKey);
    await this.limits.count(BY_ACCOUNT, given.username);
    const [account] = await this.db.hot<AccountRow>('local-account', ACCOUNT, [given.username]);
    if (!(await isPassword(given.password, account?.password_hash)) || !account)
      throw new WrongCredentialsProblem();
    await this.limits.clear(BY_ACCOUNT, given.username);
    await this.limits.forgive(BY_DEVICE, given.deviceKey);
    return this.sessions.start(this.db.manager, {
      accountId: account.id,
      personId: account.person_id,
      signedInBy: 'local',
      deviceLabel: given.deviceLabel,
      replacesToken: given.replacesToken,
    });
  }

  /** A new password opens a locked account. */
  async unlock(username: string): Promise<void> {
    await this.limits.clear(BY_ACCOUNT, username);
  }
}

interface AccountRow {
  id: string;
  person_id: string;
  password_hash: string | null;
}
