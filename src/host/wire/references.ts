import type { HostObject } from "./hostClass";

/**
 * The objects that an add-in keeps over batches (`_KeepReference`), by the id the library uses for them.
 * The workbook's owner walks `objects()` when rows or columns move, so that a kept range follows the grid.
 */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  /** Keeps the object; the same object has one id however often it is kept. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `reference${this.last}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  /** Forgets one object; an unknown id is nothing to complain about, the library may say it twice. */
  remove(id: string): void {
    const object = this.byId.get(id);
    if (object === undefined) return;
    this.byId.delete(id);
    this.ids.delete(object);
  }

  clear(): void {
    this.byId.clear();
    this.ids.clear();
  }

  get size(): number {
    return this.byId.size;
  }

  objects(): Iterable<HostObject> {
    return this.byId.values();
  }
}
