import { environment } from '../config/environment.js';
import { migrate } from './migrate.js';

// For a deployment whose api may not change tables: run once before its replicas, as the owner.
const url = environment()['DATABASE_MIGRATION_URL'];
if (!url) {
  process.stderr.write('DATABASE_MIGRATION_URL: cần được đặt, dạng postgres://…\n');
  process.exit(1);
}
const ran = await migrate(url);
process.stdout.write(`Đã chạy ${ran} migration.\n`);
