import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createApplication } from '../../../application.js';
import { BadSetting, parseConfig } from '../../../platform/config/config.js';
import { environment } from '../../../platform/config/environment.js';
import { migrate } from '../../../platform/database/migrate.js';
import { BadgeKeys } from './badge-keys.service.js';

const USAGE =
  'Cách dùng: rotate-badge-key [--reason "Lý do"] [--withdraw]\n' +
  '--withdraw: khóa đang dùng đã lộ hoặc mất; huy hiệu ký bằng khóa đó không còn được tin, người học tải lại huy hiệu mới.';

class CannotRotate extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { reason: { type: 'string' }, withdraw: { type: 'boolean', default: false } },
  });
  if (values.withdraw && !values.reason) throw new CannotRotate(`Thu hồi khóa cần ghi lý do.\n${USAGE}`);
  const config = parseConfig({ ...environment(), LOG_LEVEL: 'silent' });
  await migrate(config.DATABASE_MIGRATION_URL ?? config.DATABASE_URL);
  const app = await createApplication(config);
  try {
    const wish = { withdraw: values.withdraw, reason: values.reason ?? 'Thay khóa định kỳ' };
    const { kid } = await app.get(BadgeKeys).rotate(null, wish);
    process.stdout.write(
      [
        `Khóa ký huy hiệu mới: ${kid}`,
        values.withdraw
          ? 'Khóa cũ đã bị thu hồi: huy hiệu ký bằng khóa đó không còn được tin.'
          : 'Khóa công khai cũ vẫn được giữ: huy hiệu đã tải về vẫn kiểm tra được.',
        '',
      ].join('\n'),
    );
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  const isOurs = error instanceof CannotRotate || error instanceof BadSetting;
  process.stderr.write(`${isOurs ? error.message : `Không thay được khóa: ${(error as Error).name}`}\n`);
  process.exit(1);
});
