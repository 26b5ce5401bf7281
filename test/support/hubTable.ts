import type { Protocol } from "../../src/protocol/protocol";
import { withName, withRule, type RuleChange } from "../../src/protocol/editing/tableEdits";
import { turkeyProtocol } from "../../src/protocol/turkey";

/** The Turkey table as an invented hub has it: with its own name, and with these rows changed. */
export const hubTable = (changes: Readonly<Record<string, RuleChange>> = {}): Protocol =>
  Object.entries(changes).reduce(
    (table, [id, change]) => withRule(table, id, change),
    withName(turkeyProtocol, "Lantern hub"),
  );
