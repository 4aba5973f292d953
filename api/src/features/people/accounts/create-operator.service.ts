import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { rows, run } from '../../../platform/database/sql.js';
import { UnitRecorder } from '../../organisations/unit-recorder.service.js';
import { cleanText, nameSortKey } from '../roster/text.rules.js';
import { ActivationSlips } from './activation-slips.service.js';
import type { PrintedSlip } from './slip-sheet.js';

/** Something that the person at the command line can put right. */
export class CannotCreateOperator extends Error {}

export interface NewOperator {
  fullName: string;
  /** Slug of the unit to operate; left out: the city. */
  unit?: string;
  /** Makes the city first, on an installation that has no unit yet. */
  city?: string;
}

/** The first way in: a person with the operator's role and a slip to set an own password with. No default password. */
@Injectable()
export class CreateOperator {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly slips: ActivationSlips,
    private readonly units: UnitRecorder,
  ) {}

  async create(tx: Tx, wanted: NewOperator): Promise<PrintedSlip> {
    const fullName = cleanText(wanted.fullName);
    if (fullName === '' || fullName.length > 120) throw new CannotCreateOperator('--name: cần họ và tên.');
    const unitId = await this.unitOf(tx, wanted);
    const personId = uuidv7();
    await run(tx, 'INSERT INTO person (id, full_name, sort_key) VALUES ($1, $2, $3)', [
      personId,
      fullName,
      nameSortKey(fullName),
    ]);
    await run(
      tx,
      `INSERT INTO role_grant (person_id, role, unit_id, subtree, valid_from, reason, recorded_at)
       VALUES ($1, 'operator', $2, true, $3, 'create-operator', $4)`,
      [personId, unitId, this.clock.today(), this.clock.now()],
    );
    await this.audit.record(tx, {
      actor: null,
      action: 'grant.given',
      subjectType: 'person',
      subjectId: personId,
      unitId,
      detail: { role: 'operator', subtree: true, by: 'create-operator' },
    });
    return this.slips.issueForNewOperator(tx, { id: personId, fullName });
  }

  private async unitOf(tx: Tx, { unit, city }: NewOperator): Promise<number> {
    const found = await rows<{ id: number; slug: string }>(
      tx,
      `SELECT id, slug FROM org_unit WHERE CASE WHEN $1::text IS NULL THEN kind = 'city' ELSE slug = $1 END`,
      [unit ?? null],
    );
    if (found.length === 1 && found[0]) return found[0].id;
    if (unit !== undefined) throw new CannotCreateOperator(`--unit: không có đơn vị nào có mã "${unit}".`);
    if (found.length > 1) throw new CannotCreateOperator('--unit: có nhiều thành phố, hãy nêu mã đơn vị.');
    if (!city) throw new CannotCreateOperator('--city: chưa có đơn vị nào, hãy nêu tên thành phố để tạo.');
    return this.units.add(tx, null, {
      slug: slugOf(city),
      name: cleanText(city),
      kind: 'city',
      parentSlug: null,
      validFrom: this.clock.today(),
    });
  }
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/^thanh pho /, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!/[a-z]/.test(slug)) throw new CannotCreateOperator('--city: tên thành phố cần có chữ cái.');
  return slug;
}
