import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Sessions } from '../session/sessions.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  /** Whoever wants to be signed out is, with or without a session. */
  async signOut(token: string | undefined): Promise<void> {
    if (token) await this.sessions.end(this.db.manager, token);
  }
}
