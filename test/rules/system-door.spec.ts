import { globSync, readFileSync } from 'node:fs';

/** The door that is not bound to an institution has few callers, and ARCHITECTURE.md names them. */
describe('the system door', () => {
  it('has no other callers than these', () => {
    const callers = globSync('{apps,libs}/**/*.ts', { exclude: ['**/*.spec.ts'] }).filter((file) =>
      /\bdb\s*\.system\(/.test(readFileSync(file, 'utf8')),
    );
    expect(callers.sort()).toEqual([
      'apps/api/src/health.controller.ts',
      'apps/cli/src/institution/create-institution.ts',
      'apps/cli/src/seed/seed-demo.ts',
      'libs/access/src/demo/demo-institution.ts',
      'libs/access/src/email/email-doors.ts',
      'libs/access/src/limits/knocks.ts',
      'libs/access/src/openid/institution-of.ts',
      'libs/access/src/sessions/my-sessions.ts',
      'libs/access/src/sessions/sessions.ts',
      'libs/enrolment/src/open-link/find-open-link.ts',
      'libs/platform/src/database/institutions-of.ts',
      'libs/platform/src/mail/mail-pace.ts',
      'libs/privacy/src/notice/whose-notice.ts',
    ]);
  });
});
