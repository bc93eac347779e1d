import { isAcceptable, mayReach } from './reachable.js';

const NOWHERE_NEAR = { loopback: false };
const INSIDE = [
  ...['127.0.0.1', '127.9.9.9', '::1', '0.0.0.0', '::', '255.255.255.255'],
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
  ...['169.254.169.254', '169.254.0.1', 'fe80::1', 'fd00:ec2::254', 'fc00::1', '168.63.129.16'],
  ...['224.0.0.1', '239.255.255.255', 'ff02::1', '192.0.0.192', '198.18.0.1', '240.0.0.1'],
  ...[
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '::10.0.0.1',
    '::7f00:1',
  ],
  ...['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2001::1', 'no address', ''],
];

describe('where a webhook may go', () => {
  it.each(INSIDE)('is not %s', (address) => {
    expect(mayReach(address, 'https:', NOWHERE_NEAR)).toBe(false);
  });

  it.each(['158.39.1.1', '1.1.1.1', '2001:700:300::1', '::ffff:158.39.1.1'])('is %s', (address) => {
    expect(mayReach(address, 'https:', NOWHERE_NEAR)).toBe(true);
    expect(mayReach(address, 'http:', NOWHERE_NEAR)).toBe(false);
    expect(mayReach(address, 'http:', { loopback: true })).toBe(false);
  });

  it('is this machine where that is configured, and nothing else besides', () => {
    const reached = INSIDE.filter((address) => mayReach(address, 'http:', { loopback: true }));
    const same = ['::ffff:127.0.0.1', '::127.0.0.1'];
    expect(reached).toEqual(['127.0.0.1', '127.9.9.9', '::1', ...same]);
  });

  it('is an https address without a password, of a name or of a public number', () => {
    const accepted = [
      'https://fs.uni.example/kull',
      'https://fs.uni.example:8443/kull?key=1',
      'https://158.39.1.1/',
      'http://fs.uni.example/',
      'ftp://fs.uni.example/',
      'https://user:secret@fs.uni.example/',
      'https://fs.uni.example/#part',
      'https://localhost/',
      'https://x.localhost/',
      'https://0x7f.1/',
      'https://2130706433/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://169.254.169.254/latest',
      'fs.uni.example',
      '',
    ].filter((address) => isAcceptable(address, NOWHERE_NEAR));
    expect(accepted).toEqual([
      'https://fs.uni.example/kull',
      'https://fs.uni.example:8443/kull?key=1',
      'https://158.39.1.1/',
    ]);
  });
});
