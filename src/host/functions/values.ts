export const errorTexts = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
export type ErrorText = (typeof errorTexts)[number];

/** One of Excel's error values. It is a value like others (`ISERROR`), and thrown where it decides the result. */
export class FunctionError extends Error {
  static readonly #known = new Map<string, FunctionError>();

  private constructor(readonly text: string) {
    super(text);
  }

  /** The same text is the same value. */
  static of(text: string): FunctionError {
    const known = FunctionError.#known.get(text) ?? new FunctionError(text);
    FunctionError.#known.set(text, known);
    return known;
  }
}

export const divisionByZero = FunctionError.of("#DIV/0!");
export const badValue = FunctionError.of("#VALUE!");
export const badReference = FunctionError.of("#REF!");
export const badNumber = FunctionError.of("#NUM!");
export const notAvailable = FunctionError.of("#N/A");

/** What a cell or a literal holds; null is an empty cell. */
export type CellValue = number | string | boolean | null | FunctionError;

/**
 * A block of cells, row by row: a range that was handed over, or an array. Rows and columns at its end that hold nothing may be left out
 * of `rows`, since a whole column has a million.
 */
export class Grid {
  constructor(
    readonly rows: readonly (readonly CellValue[])[],
    readonly height = rows.length,
    readonly width = rows[0]?.length ?? 0,
  ) {}

  /** Every cell that is not left out. */
  get cells(): readonly CellValue[] {
    return this.rows.flat();
  }

  get size(): number {
    return this.height * this.width;
  }

  at(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? null;
  }
}

/** An argument as it was given; undefined for an optional one that was not. */
export type Argument = CellValue | Grid | undefined;

/** Throws an error value, gives back any other. */
export function valid<Value extends CellValue>(value: Value): Exclude<Value, FunctionError> {
  if (value instanceof FunctionError) throw value;
  return value as Exclude<Value, FunctionError>;
}

/** Throws where a number has no value that Excel could show. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw badNumber;
  return value;
}
