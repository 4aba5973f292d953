import { BadSetting, parseConfig } from './config.js';

const good = {
  DATABASE_URL: 'postgres://bdhvs_app:x@127.0.0.1:5432/bdhvs',
  SESSION_SECRET: 's'.repeat(40),
  DATA_KEY: 'd'.repeat(40),
};
const withSandbox = { ...good, DATABASE_IS_EMBEDDED: 'true' };

function problemsOf(env: Record<string, string | undefined>): string[] {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof BadSetting) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('have the defaults that are written down', () => {
    expect(parseConfig(good)).toMatchObject({
      PORT: 8080,
      HOST: '0.0.0.0',
      TIME_ZONE: 'Asia/Ho_Chi_Minh',
      SAMPLE: 'none',
      PUBLIC_URL: 'http://localhost:8080',
      basePath: '',
      sandbox: false,
    });
  });

  it('give no secret a default', () => {
    expect(problemsOf({ DATABASE_URL: good.DATABASE_URL }).map((line) => line.split(':')[0])).toEqual([
      'SESSION_SECRET',
      'DATA_KEY',
    ]);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://x'],
    ['SAMPLE', 'ha-noi'],
    ['PUBLIC_URL', 'ftp://x'],
    ['TIME_ZONE', 'Mars/Olympus'],
    ['SESSION_SECRET', 'short'],
    ['IDLE_STAFF_MINUTES', '0'],
    ['DATABASE_PREPARED', 'maybe'],
  ])('stop the start when %s is %s, and name the variable', (name, value) => {
    const problems = problemsOf({ ...good, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
  });

  it('never repeat the value of a secret', () => {
    expect(problemsOf({ ...good, DATA_KEY: 'hush-hush' }).join()).not.toContain('hush-hush');
  });

  it('read a sub-path from PUBLIC_URL', () => {
    expect(parseConfig({ ...good, PUBLIC_URL: 'https://xa.example.vn/hoc/' }).basePath).toBe('/hoc');
  });
});

describe('the sandbox', () => {
  it('starts with sample data on a loopback address and bind', () => {
    expect(parseConfig(withSandbox)).toMatchObject({ SAMPLE: 'dai-son', sandbox: true, HOST: '127.0.0.1' });
  });

  it.each([
    ['PUBLIC_URL', { PUBLIC_URL: 'https://hoc.daison.example.vn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://localhost.example.vn' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '192.168.1.5' }],
  ])('refuses to start when %s is open to others', (name, extra) => {
    expect(problemsOf({ ...withSandbox, ...extra })[0]).toMatch(new RegExp(`^${name}: `));
  });

  it('stays off without sample data, with an outside database, and beside a real provider', () => {
    expect(parseConfig(good).sandbox).toBe(false);
    expect(parseConfig({ ...withSandbox, SAMPLE: 'none' }).sandbox).toBe(false);
    const real = { VNEID_ISSUER: 'https://sso.example.vn', VNEID_CLIENT_ID: 'a', VNEID_CLIENT_SECRET: 'b' };
    expect(parseConfig({ ...withSandbox, ...real }).sandbox).toBe(false);
  });

  it('asks for the client of a real provider', () => {
    expect(
      problemsOf({ ...good, VNEID_ISSUER: 'https://sso.example.vn' }).map((line) => line.split(':')[0]),
    ).toEqual(['VNEID_CLIENT_ID', 'VNEID_CLIENT_SECRET']);
  });
});
