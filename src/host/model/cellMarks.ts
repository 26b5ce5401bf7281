import { columnLimit } from "./area";
import { movedCell, type CellMove } from "./structure/areaMove";

const keyOf = (row: number, column: number): number => row * columnLimit + column;

/** Cells of a sheet that are marked. To keep the marks as they are costs nothing until the next one changes. */
export class CellMarks {
  #keys = new Set<number>();
  #isKept = false;

  get size(): number {
    return this.#keys.size;
  }

  has(row: number, column: number): boolean {
    return this.#keys.has(keyOf(row, column));
  }

  set(row: number, column: number, marked: boolean): void {
    const key = keyOf(row, column);
    if (this.#keys.has(key) === marked) return;
    if (this.#isKept) this.#replace(new Set(this.#keys));
    if (marked) this.#keys.add(key);
    else this.#keys.delete(key);
  }

  /** Keeps the marks as they are; the answer puts them back. */
  keep(): () => void {
    const kept = this.#keys;
    this.#isKept = true;
    return () => {
      this.#keys = kept;
      this.#isKept = true;
    };
  }

  /** The marks go where their cells go. */
  move(move: CellMove): void {
    if (this.size === 0) return;
    const cells = [...this.#keys].map((key) => {
      const column = key % columnLimit;
      return movedCell({ row: (key - column) / columnLimit, column }, move);
    });
    const left = cells.filter((cell) => cell !== undefined);
    this.#replace(new Set(left.map(({ row, column }) => keyOf(row, column))));
  }

  #replace(keys: Set<number>): void {
    this.#keys = keys;
    this.#isKept = false;
  }
}
