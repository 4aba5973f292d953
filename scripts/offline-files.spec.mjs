import { offlineFiles, workerOf } from '../web/scripts/offline.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    css: ['assets/index.css'],
    assets: ['assets/font.woff2'],
    imports: ['_learner.js'],
    dynamicImports: [
      'src/features/learn/lesson-page.tsx',
      'src/features/learn/guest/guest-home.tsx',
      'src/app/staff.tsx',
      'src/app/messages.en.ts',
    ],
  },
  '_learner.js': {
    file: 'assets/learner.js',
    name: 'learner',
    dynamicImports: ['src/lib/reading/reader.ts'],
  },
  'src/features/learn/lesson-page.tsx': { file: 'assets/lesson.js', imports: ['_learner.js'] },
  'src/features/learn/guest/guest-home.tsx': { file: 'assets/guest.js', css: ['assets/guest.css'] },
  'src/lib/reading/reader.ts': { file: 'assets/reader.js' },
  'src/app/staff.tsx': { file: 'assets/staff.js', imports: ['_table.js'] },
  '_table.js': { file: 'assets/table.js' },
  'src/app/messages.en.ts': { file: 'assets/en.js' },
};

describe('what a phone keeps of a build', () => {
  const { core, later } = offlineFiles(manifest, ['favicon.svg']);

  it('is at once all that leads from the home to a lesson, with its fonts', () => {
    expect(core).toEqual([
      'assets/font.woff2',
      'assets/index.css',
      'assets/index.js',
      'assets/learner.js',
      'assets/lesson.js',
      'favicon.svg',
    ]);
  });

  it('is later what is opened now and then, and never the pages for staff or the second language', () => {
    expect(later).toEqual(['assets/guest.css', 'assets/guest.js', 'assets/reader.js']);
  });

  it('has another version as soon as anything of it differs', () => {
    const versionOf = (page, code) => /VERSION = "(\w+)"/.exec(workerOf(page, { core, later }, code))?.[1];
    const versions = [versionOf('a', 'x'), versionOf('b', 'x'), versionOf('a', 'y')];
    expect(new Set(versions).size).toBe(3);
    expect(versionOf('a', 'x')).toBe(versions[0]);
  });
});
