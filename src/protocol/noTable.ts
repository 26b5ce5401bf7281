import type { Protocol } from "./protocol";

/** A table without a row: where the one that was agreed on can't be read, nothing goes anywhere. */
export const noTable: Protocol = { version: 1, name: "", rules: [] };
