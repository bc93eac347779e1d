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

  it('refuses an owner address without the app’s own', () => {
    expect(faultsOf({ DATABASE_OWNER_URL: 'postgres://o@localhost/kull' })).toHaveLength(1);
  });
});
