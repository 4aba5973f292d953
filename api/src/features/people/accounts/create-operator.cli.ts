import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createApplication } from '../../../application.js';
import { BadSetting, parseConfig } from '../../../platform/config/config.js';
import { environment } from '../../../platform/config/environment.js';
import { Database } from '../../../platform/database/database.js';
import { migrate } from '../../../platform/database/migrate.js';
import { CannotCreateOperator, CreateOperator } from './create-operator.service.js';

const USAGE = 'Cách dùng: create-operator --name "Họ và tên" [--unit mã-đơn-vị] [--city "Tên thành phố"]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { name: { type: 'string' }, unit: { type: 'string' }, city: { type: 'string' } },
  });
  if (!values.name) throw new CannotCreateOperator(USAGE);
  const config = parseConfig({ ...environment(), LOG_LEVEL: 'silent' });
  await migrate(config.DATABASE_MIGRATION_URL ?? config.DATABASE_URL);
  const app = await createApplication(config);
  try {
    const wanted = { fullName: values.name, unit: values.unit, city: values.city };
    const slip = await app.get(Database).transaction((tx) => app.get(CreateOperator).create(tx, wanted));
    process.stdout.write(
      [
        `Đã tạo người vận hành: ${slip.fullName}`,
        `Mở ${config.PUBLIC_URL}/kich-hoat và nhập mã: ${slip.code}`,
        `Mã dùng một lần, hết hạn ${slip.expiresAt.toISOString()}. Mật khẩu do người này tự đặt.`,
        '',
      ].join('\n'),
    );
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  const isOurs = error instanceof CannotCreateOperator || error instanceof BadSetting;
  process.stderr.write(`${isOurs ? error.message : `Không tạo được: ${(error as Error).name}`}\n`);
  process.exit(1);
});
