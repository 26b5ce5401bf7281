import fc from "fast-check";
import { ProtocolFormatError } from "../../src/protocol/formatError";
import { parseProtocol } from "../../src/protocol/schema";
import { turkeyProtocol } from "../../src/protocol/turkey";

const asFile = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(turkeyProtocol)) as Record<string, unknown>;

/** The table with one rule changed, as another hub might write it. */
function withRule(index: number, change: Record<string, unknown>): unknown {
  const rules = turkeyProtocol.rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule));
  return { ...asFile(), rules };
}

function wrongPath(value: unknown): string {
  try {
    parseProtocol(value);
  } catch (error) {
    if (error instanceof ProtocolFormatError) return error.data.path;
    throw error;
  }
  throw new Error("was accepted");
}

describe("a hub's table in a file", () => {
  it("comes back as it was written", () => {
    expect(parseProtocol(asFile())).toEqual(turkeyProtocol);
  });

  it.each<[string, unknown, string]>([
    ["an unknown audience", withRule(3, { audience: "donors" }), "rules.3.audience"],
    ["a rule under another's name", withRule(2, { id: "4w/wos" }), "rules.2.id"],
    ["a missing disclosure class", withRule(0, { disclosure: undefined }), "rules.0.disclosure"],
    ["an unknown condition", withRule(4, { conditions: ["whenever"] }), "rules.4.conditions.0"],
    ["a field nobody knows", withRule(1, { exception: "all" }), "rules.1.exception"],
    ["two rows for one audience", { ...asFile(), rules: Array(2).fill(turkeyProtocol.rules[0]) }, "rules"],
    ["no rows", { ...asFile(), rules: [] }, "rules"],
    ["another version", { ...asFile(), version: 2 }, "version"],
    ["no name", { ...asFile(), name: " " }, "name"],
    ["something else altogether", "the protocol", ""],
  ])("is refused with the place of %s", (_, value, path) => {
    expect(wrongPath(value)).toBe(path);
  });

  it("is refused whole, whatever it is, unless it is a table", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseProtocol(value)).toThrow(ProtocolFormatError);
      }),
    );
  });
});
