import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { Database } from '../database/database.js';
import { Sessions } from '../session/sessions.js';
import { AccountLinker, type LinkedAccount } from './account-linker.port.js';
import { personOf } from './claim-map.rules.js';
import { SignInRequests } from './pending-sign-ins.js';
import { Provider } from './provider.js';
import { providerSettings } from './provider-settings.js';
import { SignInFailure } from './sign-in-failure.js';
import { beginSignIn, completeSignIn, type Proven } from './vneid-strategy.js';

export interface WayBack {
  browserKey: string;
  query: Record<string, unknown>;
  deviceLabel?: string;
  /** The session that the browser has now; it ends when the new one starts. */
  replacesToken?: string;
}

const ACCOUNT = 'SELECT id, person_id, disabled_at FROM account WHERE issuer = $1 AND subject = $2';

@Injectable()
export class VneidSignIn implements OnApplicationShutdown {
  private readonly provider: Provider | undefined;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly requests: SignInRequests,
    private readonly sessions: Sessions,
    private readonly linker: AccountLinker,
  ) {
    const settings = providerSettings(config);
    this.provider = settings && new Provider(settings);
  }

  get isOn(): boolean {
    return this.provider !== undefined;
  }

  /** The address at the provider where the browser goes to sign in. */
  async begin(browserKey: string, returnTo: string): Promise<string> {
    return beginSignIn(this.mustHaveProvider(), this.requests.of(browserKey, returnTo));
  }

  /** Who comes back from the provider gets a session, and an account if it is the first time. */
  async complete(wayBack: WayBack): Promise<{ token: string; returnTo: string }> {
    const pending = this.requests.of(wayBack.browserKey, '/');
    const proven = await completeSignIn(this.mustHaveProvider(), pending, wayBack.query);
    const { accountId, personId } = (await this.knownAccount(proven)) ?? (await this.newAccount(proven));
    const { token } = await this.sessions.start(this.db.manager, {
      accountId,
      personId,
      signedInBy: 'vneid',
      deviceLabel: wayBack.deviceLabel,
      replacesToken: wayBack.replacesToken,
    });
    return { token, returnTo: pending.returnTo };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.provider?.close();
  }

  private async knownAccount({ issuer, subject }: Proven): Promise<LinkedAccount | undefined> {
    const [account] = await this.db.hot<AccountRow>('sign-in-account', ACCOUNT, [issuer, subject]);
    if (!account) return undefined;
    if (account.disabled_at) throw new SignInFailure('disabled', 'account:disabled');
    return { accountId: account.id, personId: account.person_id };
  }

  private async newAccount({ issuer, subject, claims }: Proven): Promise<LinkedAccount> {
    const person = personOf(claims, this.mustHaveProvider().settings.claims);
    if (!person) throw new SignInFailure('incomplete', 'claims:number-or-name');
    // A birth date ahead of us is a provider's slip of the pen: better none than one that agrees with nothing.
    const birthDate = person.birthDate && person.birthDate <= this.clock.today() ? person.birthDate : null;
    return this.db.transaction((tx) =>
      this.linker.link(tx, { issuer, subject, person: { ...person, birthDate } }),
    );
  }

  private mustHaveProvider(): Provider {
    if (!this.provider) throw new SignInFailure('off', 'provider:none');
    return this.provider;
  }
}

interface AccountRow {
  id: string;
  person_id: string;
  disabled_at: Date | null;
}
