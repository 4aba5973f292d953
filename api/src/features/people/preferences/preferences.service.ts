import type { ChosenPreferences } from '@bdhvs/contracts/preferences';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/database.js';
import { firstRow, run } from '../../../platform/database/sql.js';

/** What follows a person from device to device. No legal record: nothing is derived from it, no audit row is due. */
@Injectable()
export class PersonPreferences {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<ChosenPreferences> {
    const row = await firstRow<{ chosen: ChosenPreferences }>(
      this.db.manager,
      'SELECT chosen FROM person_preference WHERE person_id = $1',
      [personId],
    );
    return row?.chosen ?? {};
  }

  /** Takes the place of all that was kept before: the device has merged already, knowing what was touched last. */
  async keep(personId: string, chosen: ChosenPreferences): Promise<ChosenPreferences> {
    await run(
      this.db.manager,
      `INSERT INTO person_preference (person_id, chosen, updated_at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET chosen = excluded.chosen, updated_at = excluded.updated_at`,
      [personId, JSON.stringify(chosen), this.clock.now()],
    );
    return chosen;
  }
}
