import { ConfigError, readConfig } from './config.js';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env, '/kull');
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

describe('readConfig', () => {
  it('needs nothing: the embedded database, port 3000 and demo mode', () => {
    expect(readConfig({}, '/kull')).toMatchObject({
      port: 3000,
      baseUrl: 'http://localhost:3000',
      databaseUrl: null,
      dataFolder: '/kull/data',
      demo: true,
    });
  });

  it('names every fault at once, and never repeats an address that may hold a password', () => {
    const faults = faultsOf({
      PORT: '99999',
      DATABASE_URL: 'mysql://u:secret@x/y',
      LOG_LEVEL: 'x',
    });
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('secret');
  });

  it('takes either half of a backup key, and repeats none that is wrong', () => {
    const open = 'age16u54gxp6kg54g0uzq373mf0d5x2evwxtefhyfhrlc2s2ax4r99mq2pe80u';
    expect(readConfig({ KULL_BACKUP_KEY: open }, '/kull').backupKey).toBe(open);
    for (const wrong of ['hemmelig passord', open.slice(0, -1), 'AGE-SECRET-KEY-1XYZ']) {
      const faults = faultsOf({ KULL_BACKUP_KEY: wrong });
      expect(faults).toHaveLength(1);
      expect(faults[0]).not.toContain(wrong);
    }
  });

  it('takes no secret key that is short, and does not repeat it', () => {
    const faults = faultsOf({ KULL_SECRET_KEY: 'hunter2' });
    expect(faults).toHaveLength(1);
    expect(faults.join()).not.toContain('hunter2');
    expect(readConfig({ KULL_SECRET_KEY: 'x'.repeat(32) }, '/kull').secretKey).toHaveLength(32);
  });

  it('takes a rate of mails that is one, and none otherwise', () => {
    expect(readConfig({}, '/kull').mailsPerMinute).toBeNull();
    expect(readConfig({ KULL_MAIL_RATE: '120' }, '/kull').mailsPerMinute).toBe(120);
    for (const wrong of ['0', '-1', '1.5', 'fast', '100001'])
      expect(faultsOf({ KULL_MAIL_RATE: wrong })).toHaveLength(1);
  });

  it('keeps quiet at night where mail goes out, unless it is told otherwise', () => {
    const SMTP_URL = 'smtp://localhost';
    expect(readConfig({}, '/kull').isQuietAtNight).toBe(false);
    expect(readConfig({ SMTP_URL }, '/kull').isQuietAtNight).toBe(true);
    const env = { SMTP_URL, KULL_MAIL_AT_NIGHT: 'yes' };
    expect(readConfig(env, '/kull').isQuietAtNight).toBe(false);
  });

  it('refuses an owner address without the app’s own', () => {
    expect(faultsOf({ DATABASE_OWNER_URL: 'postgres://o@localhost/kull' })).toHaveLength(1);
  });
});
