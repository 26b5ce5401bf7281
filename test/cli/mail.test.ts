import * as v from "valibot";
import { mailSchema } from "../../src/cli/output/mailOutput";
import { run, runJson } from "./run";

const sample = "assets/sample-4w.xlsx";

it("gives the addresses alone, and beside them who was left out", async () => {
  const { out, complaint, exitCode } = await run([
    "mail",
    sample,
    "--audience",
    "members",
    "--sheet",
    "Focal points",
  ]);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^[^\s;]+@[^\s;]+(; [^\s;]+@[^\s;]+)+\n$/);
  expect(complaint).toMatch(/^Blind copy \(bcc\): \d+ addresses/);
});

it("says for programs what it is, and refuses what the protocol refuses", async () => {
  const { json, exitCode } = await runJson([
    "mail",
    sample,
    "--audience",
    "public",
    "--sheet",
    "Focal points",
  ]);
  expect(exitCode).toBe(1);
  expect(v.parse(mailSchema, json)).toMatchObject({
    field: null,
    addresses: [],
    reasons: [{ key: "protocol.reasons.not-classified" }],
  });
});

it("asks for the sheet where none is classified as contacts", async () => {
  expect((await run(["mail", sample, "--audience", "members"])).complaint).toMatch(
    /Name the sheet with --sheet/,
  );
  expect((await run(["mail", sample, "--audience", "members", "--months", "many"])).complaint).toMatch(
    /no number of months/,
  );
});
