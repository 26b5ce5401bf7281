import { audiencesFor, ruleFor } from "../../src/protocol/protocol";
import { turkeyProtocol } from "../../src/protocol/turkey";

describe("which row holds", () => {
  it("is the row of the information type and the audience", () => {
    expect(ruleFor(turkeyProtocol, "4w", "ocha")?.id).toBe("4w/ocha");
  });

  it("is the row of “OCHA, NGO Forum, … or other bodies” when OCHA has none of its own", () => {
    expect(ruleFor(turkeyProtocol, "training", "ocha")?.id).toBe("training/bodies");
  });

  it("is never OCHA's own row when other bodies are asked about", () => {
    expect(ruleFor(turkeyProtocol, "4w", "bodies")).toBeUndefined();
  });

  it("is OCHA's own row where a table has both", () => {
    const both = {
      ...turkeyProtocol,
      rules: turkeyProtocol.rules.flatMap((rule) =>
        rule.id === "training/bodies"
          ? [rule, { ...rule, id: "training/ocha", audience: "ocha" as const }]
          : [rule],
      ),
    };
    expect(ruleFor(both, "training", "ocha")?.id).toBe("training/ocha");
  });

  it("lists the audiences of an information type in the annex's order", () => {
    expect(audiencesFor(turkeyProtocol, "contacts")).toEqual([
      "coordinators",
      "members-field",
      "members",
      "inter-cluster",
      "ocha",
      "wos",
      "public",
    ]);
  });
});
