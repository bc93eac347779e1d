import { secondsToWait } from './seconds-to-wait.js';

const MOST = { hour: 2, day: 4 };
const after = (...minutes: number[]) =>
  secondsToWait(
    minutes.map((each) => ({ seconds: each * 60 })),
    MOST,
  );

describe('how long to wait', () => {
  it('is not at all while there is room', () => {
    expect([after(), after(10), after(70, 65, 10)]).toEqual([0, 0, 0]);
  });

  it('is until the oldest that fills the hour is an hour ago', () => {
    expect(after(50, 10)).toBe(10 * 60);
    expect(after(90, 50, 10)).toBe(10 * 60);
  });

  it('is until the day has room, however quiet the last hour was', () => {
    expect(after(600, 500, 400, 300)).toBe((24 * 60 - 600) * 60);
    expect(after(800, 600, 500, 400, 300)).toBe((24 * 60 - 600) * 60);
  });

  it('is a second at least', () => {
    expect(after(59.999, 10)).toBe(1);
  });
});
