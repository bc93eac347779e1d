/**
 * Small fast counter generator sfc32 (Chris Doty-Humphrey, PractRand): whole-number arithmetic
 * alone, so a seed gives the same stream on every machine.
 */
export class Random {
  #a = 0;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number) {
    this.#b = seed | 0;
    this.#c = (seed / 0x1_0000_0000) | 0;
    for (let i = 0; i < 16; i++) this.bits();
  }

  /** 32 random bits, as an unsigned number. */
  bits(): number {
    const t = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0;
    return t >>> 0;
  }

  /** A whole number from 0 up to, not including, `bound` (at most 2^31). */
  below(bound: number): number {
    return Math.floor((this.bits() / 0x1_0000_0000) * bound);
  }
}
