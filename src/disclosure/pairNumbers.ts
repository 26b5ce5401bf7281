/** So many pairs may have a place of their own; more would take longer to lay out than to search. */
const mostPlaces = 2 ** 21;

/**
 * Numbers pairs of whole numbers in the order in which they are first met: 0, 1, 2, ... An open-addressing table over
 * typed arrays, for 100,000 rows are grouped while somebody waits.
 */
export class PairNumbers {
  private slots: Int32Array;
  private readonly firsts: number[] = [];
  private readonly seconds: number[] = [];

  /** How many seconds there are, where every pair has a place of its own and none is searched for; else 0. */
  private readonly width: number;

  /**
   * @param expected how many pairs there may be; more only cost time
   * @param within how many firsts and seconds there are, where that is known: few are found without a search
   */
  constructor(expected: number, [firsts, seconds]: readonly [number, number] = [Infinity, Infinity]) {
    const places = firsts * seconds;
    this.width = places <= mostPlaces ? seconds : 0;
    const searched = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * expected)));
    this.slots = new Int32Array(this.width > 0 ? places : searched).fill(-1);
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
    if (this.width === 0 && 2 * this.size > this.slots.length) this.grow();
    return number;
  }

  first(number: number): number {
    return this.firsts[number] ?? -1;
  }

  second(number: number): number {
    return this.seconds[number] ?? -1;
  }

  private slotOf(first: number, second: number): number {
    if (this.width > 0) return first * this.width + second;
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
