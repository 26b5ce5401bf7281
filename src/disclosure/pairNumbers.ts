/**
 * Numbers pairs of whole numbers in the order in which they are first met: 0, 1, 2, ... An open-addressing table over
 * typed arrays, for 100,000 rows are grouped while somebody waits.
 */
export class PairNumbers {
  private slots: Int32Array;
  private readonly firsts: number[] = [];
  private readonly seconds: number[] = [];

  /** @param expected how many pairs there may be; more only cost time */
  constructor(expected: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)))).fill(-1);
  }

  get size(): number {
    return this.firsts.length;
  }

  /** The pair's number, given now when the pair is new. */
  number(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    const known = this.slots[slot] ?? -1;
    if (known >= 0) return known;
    const number = this.size;
    this.slots[slot] = number;
    this.firsts.push(first);
    this.seconds.push(second);
    if (2 * this.size > this.slots.length) this.grow();
    return number;
  }

  first(number: number): number {
    return this.firsts[number] ?? -1;
  }

  second(number: number): number {
    return this.seconds[number] ?? -1;
  }

  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1;
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const number = this.slots[slot] ?? -1;
      if (number < 0 || (this.firsts[number] === first && this.seconds[number] === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    for (let number = 0; number < this.size; number += 1) {
      this.slots[this.slotOf(this.first(number), this.second(number))] = number;
    }
  }
}
