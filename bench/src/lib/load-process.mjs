import { fork } from 'node:child_process';

/** A process that makes load. It stays between rounds, so that only its first one is cold. */
export class LoadProcess {
  constructor() {
    this.child = fork(new URL('../load/worker.mjs', import.meta.url), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    });
    this.waiting = new Map();
    this.nextId = 1;
    this.child.on('message', ({ id, result, error }) => {
      const { resolve, reject } = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) resolve(result);
      else reject(new Error(error));
    });
    this.child.on('exit', () =>
      this.waiting.forEach(({ reject }) => reject(new Error('the load process ended'))),
    );
  }

  ask(message) {
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.send({ id, ...message });
    });
  }

  /** @throws when more than a few requests failed: a rate of failures is no figure */
  async run(scenario, args, { connections, seconds }) {
    const result = await this.ask({ kind: 'load', scenario, args, connections, seconds });
    if (result.failed > 5 || (result.done === 0 && result.failed > 0))
      throw new Error(`${scenario}: ${result.failed} requests failed, the first: ${result.failure}`);
    return result;
  }

  /** Calls a function that the scenario exports beside `prepare`. */
  call(scenario, action, args) {
    return this.ask({ kind: 'call', scenario, action, args });
  }

  close() {
    this.child.disconnect();
  }
}
