import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8081' },
    'client-id': { type: 'string', default: 'bdhvs' },
    'client-secret': { type: 'string', default: 'bdhvs-sandbox-secret' },
    'redirect-uri': {
      type: 'string',
      multiple: true,
      default: ['http://localhost:8080/api/auth/vneid/callback'],
    },
  },
});

const sandbox = await startSandbox({
  port: Number(values.port),
  clientId: values['client-id'],
  clientSecret: values['client-secret'],
  redirectUris: values['redirect-uri'],
});
process.stdout.write(`VNeID sandbox: ${sandbox.issuer}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
}
