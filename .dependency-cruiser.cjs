/** The tiers of ARCHITECTURE.md, from the ground up; libs on one line are peers. */
const TIERS = [
  ['kernel'],
  ['matching'],
  ['platform'],
  ['people'],
  ['access'],
  ['schemes'],
  ['enrolment'],
  ['groups'],
  ['placement', 'meetings'],
  ['referrals', 'messages', 'work'],
  ['notices', 'insight'],
  ['privacy', 'integrations'],
  ['backup'],
];

const libs = TIERS.flat();
const at = (names) => `^libs/(${names.join('|')})/`;

/** A lib imports lower tiers only, and never a peer. */
const tierRules = TIERS.flatMap((peers, tier) =>
  peers.map((lib) => {
    const barred = [...peers.filter((peer) => peer !== lib), ...TIERS.slice(tier + 1).flat()];
    return {
      name: `tier-of-${lib}`,
      severity: 'error',
      from: { path: at([lib]) },
      to: { path: barred.length > 0 ? at(barred) : '^$' },
    };
  }),
);

module.exports = {
  forbidden: [
    ...tierRules,
    {
      name: 'matching-is-pure',
      comment: 'The engine knows the kernel alone: no packages, no built-in modules.',
      severity: 'error',
      from: { path: at(['matching']), pathNot: '\\.spec\\.ts$|^libs/matching/test/' },
      to: { pathNot: `${at(['matching', 'kernel'])}` },
    },
    {
      name: 'through-the-front-door',
      comment: 'A lib is imported through its index alone.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-through-the-front-door',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test|bench|migrations)/' },
    },
    {
      name: 'every-lib-has-a-tier',
      severity: 'error',
      from: { path: '^libs/', pathNot: at(libs) },
      to: {},
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker|cli)|migrations)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['kull-src', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
