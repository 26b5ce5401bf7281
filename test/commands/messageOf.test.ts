import { CommandError } from "../../src/commands/commandError";
import { messageOf } from "../../src/commands/messageOf";
import { createNavigation } from "../../src/commands/navigation";
import { editErrorCodes, EditError } from "../../src/codebook/editing/editError";
import { SealedError } from "../../src/codebook/sealed/sealedError";
import { ExcelError } from "../../src/excel/excelError";
import { CoreError } from "../../src/worker/coreError";

it.each([
  ["excelErrors.cell-edit", new ExcelError("cell-edit")],
  ["commands.errors.leak", new CommandError("leak", { count: 2 })],
  ["commands.errors.no-table", new CoreError("no-table", { sheetName: "Data" })],
  ["obstacles.codes-exhausted", new CoreError("codes-exhausted")],
  ["excelErrors.cancelled", new CoreError("cancelled")],
  ["sealing.errors.wrong-passphrase", new SealedError("wrong-passphrase")],
  ["editing.errors.same-entry", new EditError("same-entry")],
  ["excelErrors.unexpected", new TypeError("x is undefined")],
])("has the sentence %s for its error", (key, error) => {
  expect(messageOf(error).key).toBe(key);
});

it("knows an edit's codes from those of every other room", () => {
  for (const code of editErrorCodes)
    expect(messageOf(new EditError(code)).key).toBe(`editing.errors.${code}`);
});

it("never shows the message of an error, only what it is", () => {
  expect(messageOf(new TypeError("secret name"))).toEqual({
    key: "excelErrors.unexpected",
    data: { detail: "TypeError" },
  });
});

it("tells the pane where to go, until it stops listening", () => {
  const navigation = createNavigation();
  const seen: string[] = [];
  const stop = navigation.subscribe(() => seen.push(navigation.place().page));
  navigation.go({ page: "copies", audience: "ocha" });
  navigation.go({ page: "check" });
  expect(navigation.place().audience).toBeUndefined();
  stop();
  navigation.go({ page: "classify" });
  expect(seen).toEqual(["copies", "check"]);
});
