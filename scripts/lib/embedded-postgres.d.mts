export interface RunningPostgres {
  port: number;
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  pid: number;
  exited: Promise<unknown>;
  stop(options?: { immediate?: boolean }): Promise<void>;
}

export function startPostgres(options: {
  folder: string;
  secretsFolder: string;
  logFile?: string;
  durable?: boolean;
  settings?: Record<string, string>;
  port?: number;
  onProgress?: (text: string) => void;
}): Promise<RunningPostgres>;
