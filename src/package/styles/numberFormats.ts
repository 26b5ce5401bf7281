import { attributeOf, element, numberOf } from "../xml/element";
import { builtinFormatId, builtinFormats, firstCustomFormat } from "./builtinFormats";
import type { StyleList } from "./styleList";

/** The number formats of a workbook: its own and the built-in ones, by id and by code. */
export class NumberFormats {
  readonly #codes = new Map<number, string>();
  readonly #ids = new Map<string, number>();

  constructor(
    private readonly list: StyleList,
    private readonly prefix: string,
  ) {
    for (const format of list.items)
      this.#remember(numberOf(attributeOf(format, "numFmtId")) ?? 0, attributeOf(format, "formatCode"));
  }

  code(id: number): string {
    return this.#codes.get(id) ?? builtinFormats[id] ?? "General";
  }

  /** The id of a code, which the workbook learns if it is new. */
  id(code: string): number {
    return builtinFormatId(code) ?? this.#ids.get(code) ?? this.#add(code);
  }

  #add(code: string): number {
    const id = Math.max(firstCustomFormat - 1, ...this.#codes.keys()) + 1;
    this.list.add(element(`${this.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    this.#remember(id, code);
    return id;
  }

  #remember(id: number, code: string | undefined): void {
    if (code === undefined) return;
    this.#codes.set(id, code);
    if (!this.#ids.has(code)) this.#ids.set(code, id);
  }
}
