/** Which rows, or columns, hold something: zero-based places, a byte each up to the last. */
export class SeenPlaces {
  private seen = new Uint8Array(1024);

  /** Whether it is a new one. */
  add(place: number): boolean {
    if (place >= this.seen.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(place + 1)));
      larger.set(this.seen);
      this.seen = larger;
    }
    if (this.seen[place] === 1) return false;
    this.seen[place] = 1;
    return true;
  }

  /** The first place that has more than `gap` empty ones before it and something before these; -1 for none. */
  startBehind(gap: number): number {
    let last = this.seen.indexOf(1);
    while (last >= 0) {
      const next = this.seen.indexOf(1, last + 1);
      if (next - last > gap) return next;
      last = next;
    }
    return -1;
  }

  /** How many there are from this place on; 0 for -1. */
  countFrom(place: number): number {
    return place < 0 ? 0 : this.seen.subarray(place).reduce((sum, one) => sum + one, 0);
  }
}
