import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../platform/config/config.js';

/** Loads xã Đại Sơn and xã Mẫu into an empty database. */
export async function loadSample(_app: NestFastifyApplication, _config: Config, _progress: (step: string) => void): Promise<void> {}
