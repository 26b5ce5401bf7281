import * as v from "valibot";
import type { Decisions } from "../../anonymise/recipe";
import type { DecisionStore } from "../../commands/services";
import { placeLevels } from "../../protocol/rule";
import type { TextStore } from "./database";

const treatment = v.variant("kind", [
  v.object({ kind: v.picklist(["keep", "code", "redact", "remove"]) }),
  v.object({ kind: v.literal("coarsen"), to: v.picklist(placeLevels) }),
]);

const schema = v.object({
  version: v.literal(1),
  /** By rule, then by header key. */
  rules: v.record(v.string(), v.record(v.string(), treatment)),
});
type Remembered = v.InferOutput<typeof schema>;

/** What can't be read is forgotten: columns then ask again, which is the safe side. */
const parse = (text: string | undefined): Remembered => {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? ""));
    if (parsed.success) return parsed.output;
  } catch {
    // Not JSON: the same as nothing.
  }
  return { version: 1, rules: {} };
};

/** Decisions on headers, kept on this device. */
export const deviceDecisionStore = (texts: Promise<TextStore>): DecisionStore => {
  const remembered = async (): Promise<Remembered> => parse(await (await texts).read("decisions"));
  return {
    load: async (ruleId) => (await remembered()).rules[ruleId] ?? {},
    save: async (ruleId, decisions: Decisions) => {
      const { rules } = await remembered();
      const next: Remembered = { version: 1, rules: { ...rules, [ruleId]: decisions } };
      await (await texts).write("decisions", JSON.stringify(next));
    },
  };
};
