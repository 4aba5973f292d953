import type { INestApplicationContext } from '@nestjs/common';
import { ProgrammeRules } from '../../features/programmes/programme-rules.service.js';
import { Database } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';

export const SAMPLE_PROGRAMME = 'ky-nang-so-co-ban-2026';
export const SAMPLE_COURSES = ['vneid', 'dich-vu-cong-truc-tuyen', 'thanh-toan-khong-tien-mat', 'ai-co-ban'];

const NAME = 'Kỹ năng số cơ bản cho cán bộ, công chức, viên chức và người lao động 2026';
const OPENS = '2026-07-01';
const CLOSES = '2026-12-31';

/** The mandatory programme of the whole city; its rule is drafted, built and activated like any other. */
export async function addProgramme(app: INestApplicationContext): Promise<void> {
  const db = app.get(Database);
  const rules = app.get(ProgrammeRules);
  const known = await firstRow(db.manager, 'SELECT id FROM programme WHERE slug = $1', [SAMPLE_PROGRAMME]);
  if (known) return;
  const ruleId = await db.transaction(async (tx) => {
    const programme = await firstRow<{ id: number; unit_id: number }>(
      tx,
      `INSERT INTO programme (slug, name, mandate_number, mandate_on, owner_unit_id)
       SELECT $1, $2, 'Số mẫu 01/KH-UBND', $3, id FROM org_unit WHERE slug = 'hai-phong' RETURNING id, owner_unit_id AS unit_id`,
      [SAMPLE_PROGRAMME, NAME, OPENS],
    );
    const courses = await rows<{ id: number; slug: string }>(
      tx,
      'SELECT id, slug FROM course WHERE slug = ANY ($1)',
      [SAMPLE_COURSES],
    );
    return rules.draft(tx, programme?.id as number, {
      cycle: '2026',
      opensOn: OPENS,
      closesOn: CLOSES,
      endsOn: 'infinity',
      courses: SAMPLE_COURSES.map((slug) => ({
        courseId: courses.find((course) => course.slug === slug)?.id as number,
        from: OPENS,
        admitFrom: OPENS,
      })),
      audience: ['cadre', 'civil_servant', 'public_employee', 'contract_worker'],
      unclear: [],
      unitIds: [programme?.unit_id as number],
      quizAlone: false,
    });
  });
  await rules.build(ruleId);
  await db.transaction((tx) => rules.activate(tx, ruleId));
}
