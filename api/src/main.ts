import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { BadSetting, parseConfig, type Config } from './platform/config/config.js';
import { environment } from './platform/config/environment.js';
import { migrate } from './platform/database/migrate.js';
import { tell } from './platform/http/tell.js';
import { loadSample } from './sample/load-sample.js';
import { sandboxFor, type RunningSandbox } from './sample/sandbox.js';

async function main(): Promise<void> {
  const config = parseConfig(environment());
  tell('migrating');
  await migrate(config.DATABASE_MIGRATION_URL ?? config.DATABASE_URL);
  const sandbox = await sandboxFor(config);
  const app = await createApplication(sandbox ? { ...config, ...sandbox.settings } : config);
  if (config.SAMPLE !== 'none') await loadSample(app, config, (step) => tell('sample', step));
  endOnSignals(app, config, sandbox);
  try {
    await app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE') {
      fail(`PORT: cổng ${config.PORT} đang được chương trình khác dùng; hãy đặt PORT sang số khác.`);
    }
    throw error;
  }
  tell('ready', config.PUBLIC_URL);
}

/** Requests in flight are finished, new ones refused; what hangs is cut after SHUTDOWN_SECONDS. */
function endOnSignals(
  app: NestFastifyApplication,
  config: Config,
  sandbox: RunningSandbox | undefined,
): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    const late = setTimeout(() => process.exit(1), config.SHUTDOWN_SECONDS * 1_000);
    late.unref();
    await app.close();
    await sandbox?.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  if (error instanceof BadSetting)
    fail(error.problems.map((line) => `Cấu hình chưa đúng: ${line}`).join('\n'));
  const { name, code, message } = error as { name: string; code?: string; message: string };
  fail(`Không khởi động được: ${code ?? name}: ${message}`);
});
