import type { Role, StaffCategory } from '@bdhvs/contracts';
import { uuidv7 } from 'uuidv7';
import { UnitRecorder } from '../../src/features/organisations/unit-recorder.service.js';
import type { TestApp } from '../app.js';

/** Units, people and grants for tests, written straight into the tables that the product reads. */

export interface BuiltUnits {
  /** slug → id */
  [slug: string]: number;
}

/** A city with two communes: dai-son (thcs-a, thon-3, phong-vhxh) and xa-mau (th-mau). Valid from 1/7/2025. */
export async function twoCommunes(t: TestApp): Promise<BuiltUnits> {
  const units: [slug: string, name: string, kind: string, parent: string | null][] = [
    ['hai-phong', 'Thành phố Hải Phòng', 'city', null],
    ['dai-son', 'Xã Đại Sơn', 'commune', 'hai-phong'],
    ['xa-mau', 'Xã Mẫu', 'commune', 'hai-phong'],
    ['phong-vhxh', 'Phòng Văn hóa - Xã hội', 'division', 'dai-son'],
    ['thcs-a', 'Trường THCS A', 'school', 'dai-son'],
    ['thon-3', 'Thôn 3', 'village', 'dai-son'],
    ['th-mau', 'Trường Tiểu học Mẫu', 'school', 'xa-mau'],
  ];
  const built: BuiltUnits = {};
  await t.db.transaction(async (tx) => {
    for (const [slug, name, kind, parentSlug] of units) {
      built[slug] = await t.app.get(UnitRecorder).add(tx, null, {
        slug,
        name,
        kind,
        subtype: kind === 'commune' ? 'xa' : null,
        parentSlug,
        validFrom: '2025-07-01',
      });
    }
  });
  return built;
}

export function aPerson(name = 'Nguyễn Thị Hồng Nhung'): PersonBuilder {
  return new PersonBuilder(name);
}

class PersonBuilder {
  private membership?: {
    unit: string;
    category: StaffCategory | null;
    from: string;
    to: string;
    primary: boolean;
  };
  private readonly grants: { role: Role; unit: string; subtree: boolean }[] = [];

  constructor(private readonly name: string) {}

  in(
    unit: string,
    category: StaffCategory | null = 'public_employee',
    from = '2025-07-01',
    to = 'infinity',
  ): this {
    this.membership = { unit, category, from, to, primary: true };
    return this;
  }

  as(role: Role, unit: string, subtree = true): this {
    this.grants.push({ role, unit, subtree });
    return this;
  }

  /** @returns the person's id */
  async build(t: TestApp): Promise<string> {
    const id = uuidv7();
    await t.db.manager.query(
      `INSERT INTO person (id, full_name, sort_key, birth_date, sex) VALUES ($1, $2, $2, '1985-04-12', 'female')`,
      [id, this.name],
    );
    if (this.membership) {
      const { unit, category, from, to, primary } = this.membership;
      await t.db.manager.query(
        `INSERT INTO membership (person_id, unit_id, category, is_primary, joined_on, valid_from, valid_to)
         SELECT $1, id, $3, $4, $5, $5, $6 FROM org_unit WHERE slug = $2`,
        [id, unit, category, primary, from, to],
      );
    }
    for (const grant of this.grants) {
      await t.db.manager.query(
        `INSERT INTO role_grant (person_id, role, unit_id, subtree, valid_from)
         SELECT $1, $3, id, $4, '2025-07-01' FROM org_unit WHERE slug = $2`,
        [id, grant.unit, grant.role, grant.subtree],
      );
    }
    return id;
  }
}
