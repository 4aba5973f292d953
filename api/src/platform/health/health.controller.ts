import { Controller, Get } from '@nestjs/common';
import { Public } from '../access/requires.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';

@Controller('api/health')
export class HealthController {
  constructor(private readonly db: Database) {}

  /** The process answers. Says nothing of what it depends on, so that a database outage does not restart it. */
  @Public()
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers within two seconds. */
  @Public()
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    const timer = new AbortController();
    const late = new Promise<never>((_resolve, reject) => {
      const timeout = setTimeout(() => reject(new Error('late')), 2_000);
      timer.signal.addEventListener('abort', () => clearTimeout(timeout));
    });
    try {
      await Promise.race([this.db.hot('health', 'SELECT 1', []), late]);
    } catch {
      throw new Problem(503, 'database-away', 'Chưa sẵn sàng.', 'Cơ sở dữ liệu không trả lời.');
    } finally {
      timer.abort();
    }
    return { status: 'ok' };
  }
}
