import { CommandError } from "../../src/commands/commandError";
import { createTranslator } from "../../src/i18n/translator";
import { problemText } from "../../src/taskpane/problemText";
import { CoreError } from "../../src/worker/coreError";

const { instance } = createTranslator("en", {
  onMissing: (key) => {
    throw new Error(`no message for ${key}`);
  },
});
const textOf = (error: unknown): readonly string[] => problemText(instance.t, error);

describe("what the pane says of an error", () => {
  it("is the sentence of its code, with its data", () => {
    expect(textOf(new CoreError("newer-version", { version: 7 }))[0]).toContain("version 7");
  });

  it("goes on with the reasons, a sentence each", () => {
    const reasons = [{ key: "protocol.reasons.not-shared", data: {} }];
    const [what, why, ...others] = textOf(new CommandError("refused", { audience: "public" }, reasons));
    expect(what).toBe(instance.t("commands.errors.refused", { audience: "public" }));
    expect(why).toBe(instance.t("protocol.reasons.not-shared"));
    expect(others).toEqual([]);
  });

  it("never shows a message that was not written for a person", () => {
    const [what] = textOf(new TypeError("Cannot read properties of undefined (reading 'Lantern Relief')"));
    expect(what).not.toContain("Lantern Relief");
  });
});
