/** The files that scripts/put-together.mjs writes, in place of the suites that they hold. */
const suites = (project, each) =>
  process.env.KULL_TEST_TOGETHER ? [`<rootDir>/test/together/${project}-*.mjs`] : [each];

/** Three projects, each with what it needs: unit nothing, api a PostgreSQL, web a browser as well. */
const typescript = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
        swcrc: false,
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['kull-src', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

export default {
  projects: [
    {
      ...typescript,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/**/*.spec.ts',
        '<rootDir>/test/rules/**/*.spec.ts',
      ],
    },
    {
      ...typescript,
      displayName: 'api',
      testMatch: suites('api', '<rootDir>/test/api/**/*.e2e-spec.ts'),
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    {
      ...typescript,
      displayName: 'web',
      testMatch: suites('web', '<rootDir>/test/web/**/*.spec.ts'),
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    {
      ...typescript,
      displayName: 'fuzz',
      testMatch: ['<rootDir>/test/load/**/*.fuzz.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
  testTimeout: 60_000,
};
