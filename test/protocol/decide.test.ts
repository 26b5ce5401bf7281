import fc from "fast-check";
import { decide as decideOn } from "../../src/protocol/decide";
import { nothingRecorded, type Question, type SheetToShare } from "../../src/protocol/question";
import { ruleFor } from "../../src/protocol/protocol";
import { audiences, disclosureClasses, informationTypes } from "../../src/protocol/rule";
import type { Audience, InformationType } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";

const original: SheetToShare = {
  informationType: "4w",
  audiences,
  disclosure: "limited",
  anonymisedByUs: false,
  consentNoted: false,
  copyRule: "",
  copyProtocol: turkeyProtocol.name,
};

/** For coordination, while nothing is recorded. */
const decide = (question: Pick<Question, "audience" | "rule" | "sheet">) =>
  decideOn({
    protocol: turkeyProtocol.name,
    purpose: "coordination",
    standing: nothingRecorded,
    ...question,
  });

/** The answer in a few words: its kind, and what is missing or why not. */
function ask(type: InformationType, audience: Audience, change: Partial<SheetToShare> = {}): string {
  const rule = ruleFor(turkeyProtocol, type, audience);
  const answer = decide({ audience, rule, sheet: { ...original, informationType: type, ...change } });
  switch (answer.kind) {
    case "yes":
    case "treated":
      return answer.kind;
    case "needs":
      return `needs ${answer.conditions.join(" ")}`;
    case "no":
      return `no ${answer.reasonKey}`;
  }
}

describe("may an original go there now", () => {
  it.each<[InformationType, Audience, string]>([
    ["4w", "coordinators", "yes"],
    ["4w", "members", "treated"],
    ["4w", "ocha", "treated"],
    ["4w", "wos", "treated"],
    ["4w", "public", "no not-shared"],
    ["4w", "inter-cluster", "no no-rule"],
    ["dashboard", "public", "treated"],
    ["minutes", "ocha", "no not-shared"],
    ["minutes", "members", "treated"],
    ["training", "ocha", "yes"],
    ["training", "members", "treated"],
    ["contacts", "members", "needs consent-of-organisation"],
    ["assessment", "public", "needs consent-of-organisation"],
    ["assessment", "members", "yes"],
    ["email", "members", "treated"],
    ["workplan", "members", "yes"],
  ])("%s to %s: %s", (type, audience, answer) => {
    expect(ask(type, audience)).toBe(answer);
  });

  it("is no while nobody has classified it", () => {
    const rule = ruleFor(turkeyProtocol, "4w", "ocha");
    expect(decide({ audience: "ocha", rule, sheet: undefined })).toEqual({
      kind: "no",
      rule,
      reasonKey: "not-classified",
    });
  });

  it("is no when the member did not allow that audience", () => {
    expect(ask("4w", "wos", { audiences: ["coordinators", "ocha"] })).toBe("no not-allowed-by-member");
  });

  it("does not ask whom the member allowed its rows for when a dashboard is made of them", () => {
    const sheet = { informationType: "4w", audiences: ["coordinators"] } as const;
    expect(ask("dashboard", "public", sheet)).toBe("treated");
    expect(ask("dashboard", "public", { ...sheet, audiences: ["members"] })).toBe("no not-allowed-by-member");
    expect(ask("dashboard", "public", { audiences: ["coordinators"] })).toBe("no not-allowed-by-member");
    expect(ask("dashboard", "public", { ...sheet, copyRule: "4w/members", disclosure: "restricted" })).toBe(
      "no copy-for-another-audience",
    );
  });

  it("takes “OCHA or other bodies” for OCHA, but not OCHA for other bodies", () => {
    expect(ask("training", "ocha", { audiences: ["bodies"] })).toBe("yes");
    expect(ask("training", "bodies", { audiences: ["ocha"] })).toBe("no not-allowed-by-member");
  });

  it("is yes once the consent that was missing is noted", () => {
    expect(ask("assessment", "wos", { consentNoted: true })).toBe("yes");
    expect(ask("contacts", "ocha", { consentNoted: true })).toBe("treated");
  });

  it("does not take a member's “anonymised” for the level of a 4W copy", () => {
    expect(ask("4w", "ocha", { anonymisedByUs: true })).toBe("treated");
  });

  it("passes a member's own anonymised version as it is, where the row speaks of one", () => {
    const rule = ruleFor(turkeyProtocol, "assessment", "members");
    if (rule === undefined) throw new Error("no rule");
    const coded = { ...rule, organisations: "coded" as const };
    const sheet = { ...original, anonymisedByUs: true };
    expect(decide({ audience: "members", rule: coded, sheet }).kind).toBe("yes");
    expect(decide({ audience: "members", rule: coded, sheet: original }).kind).toBe("treated");
  });

  it("is no when the rule at hand is another audience's", () => {
    const rule = ruleFor(turkeyProtocol, "4w", "ocha");
    expect(decide({ audience: "wos", rule, sheet: original })).toMatchObject({ reasonKey: "no-rule" });
  });
});

describe("may a copy go there now", () => {
  it("goes to the audience it was made for, whatever the member ticked on the original", () => {
    expect(ask("4w", "ocha", { copyRule: "4w/ocha", audiences: [] })).toBe("yes");
  });

  it("made for one audience goes to no other", () => {
    expect(ask("4w", "wos", { copyRule: "4w/ocha" })).toBe("no copy-for-another-audience");
    expect(ask("4w", "wos", { copyRule: "4w/members", disclosure: "restricted" })).toBe(
      "no copy-for-another-audience",
    );
  });

  it("made under another table goes nowhere, not even a public one", () => {
    const copyProtocol = "Lantern hub";
    expect(ask("4w", "ocha", { copyRule: "4w/ocha", copyProtocol })).toBe("no copy-under-another-table");
    expect(
      ask("dashboard", "ocha", { copyRule: "dashboard/public", disclosure: "public", copyProtocol }),
    ).toBe("no copy-under-another-table");
  });

  it("of the Coordinators' original is circulated to nobody", () => {
    const copyRule = "4w/coordinators";
    for (const audience of ["members", "ocha", "wos"] as const)
      expect(ask("4w", audience, { copyRule })).toBe("no copy-for-another-audience");
    expect(ask("4w", "public", { copyRule })).toBe("no not-shared");
  });

  it("that is public goes wherever such information is shared at all", () => {
    expect(ask("dashboard", "ocha", { copyRule: "dashboard/public", disclosure: "public" })).toBe("yes");
    expect(ask("4w", "public", { copyRule: "4w/ocha", disclosure: "public" })).toBe("no not-shared");
  });
});

const anySheet = fc.record<SheetToShare>({
  informationType: fc.constantFrom(...informationTypes),
  audiences: fc.subarray([...audiences]),
  disclosure: fc.constantFrom(...disclosureClasses),
  anonymisedByUs: fc.boolean(),
  consentNoted: fc.boolean(),
  copyRule: fc.constantFrom("", ...turkeyProtocol.rules.map((rule) => rule.id)),
  copyProtocol: fc.constantFrom(turkeyProtocol.name, "Lantern hub"),
});

describe("whatever the sheet", () => {
  it("what the annex does not share is not shared", () => {
    const anyQuestion = fc.tuple(
      fc.constantFrom(...informationTypes),
      fc.constantFrom(...audiences),
      anySheet,
    );
    fc.assert(
      fc.property(anyQuestion, ([type, audience, sheet]) => {
        const rule = ruleFor(turkeyProtocol, type, audience);
        const shared = rule !== undefined && !rule.conditions.includes("not-shared");
        if (!shared) expect(decide({ audience, rule, sheet }).kind).toBe("no");
      }),
    );
  });

  it("an original that the rule wants treated never goes as it is", () => {
    fc.assert(
      fc.property(fc.constantFrom("members", "ocha", "wos"), anySheet, (audience, sheet) => {
        const rule = ruleFor(turkeyProtocol, "4w", audience);
        expect(decide({ audience, rule, sheet: { ...sheet, copyRule: "" } }).kind).not.toBe("yes");
      }),
    );
  });
});
