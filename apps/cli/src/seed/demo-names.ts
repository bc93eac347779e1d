import type { Gender } from '#people';

/** Everyone in the demo is invented, and the family names say so. */
const WOMEN =
  'Aisha Nora Emilie Ingeborg Sofie Thea Maja Sunniva Leah Frida Amalie Zahra Tuva Hedda Linnea Marit Astrid Oda Selma Ylva'.split(
    ' ',
  );
const MEN =
  'Brage Emil Jonas Mathias Omar Sander Tobias Håkon Elias Sivert Ahmed Kasper Magnus Odin Theodor Viljar Isak Mikkel Aslak Noah'.split(
    ' ',
  );
const ENDINGS = 'sen dal vik berg haug li nes stad fjell ås'.split(' ');

export interface DemoName {
  readonly givenName: string;
  readonly familyName: string;
  readonly gender: Gender;
}

/** @param stem what family names begin with: who is of which demo institution is seen at once */
export const demoName = (index: number, stem: string): DemoName => {
  const isWoman = index % 2 === 0;
  const names = isWoman ? WOMEN : MEN;
  const round = Math.floor(index / 2);
  return {
    givenName: names[round % names.length]!,
    familyName: stem + ENDINGS[(round + Math.floor(round / ENDINGS.length) * 3) % ENDINGS.length]!,
    gender: isWoman ? 'woman' : 'man',
  };
};

export const demoAddress = (name: Omit<DemoName, 'gender'>, index: number): string =>
  `${name.givenName}.${name.familyName}${index}@demo.example`
    .toLowerCase()
    .replaceAll('å', 'a')
    .replaceAll('ø', 'o');
