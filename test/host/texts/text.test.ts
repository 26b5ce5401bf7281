import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestErrorCodes } from "../../../src/host/manifest/manifest";
import { fileErrorCodes } from "../../../src/host/page/files/fileError";
import { modelErrorCodes } from "../../../src/host/model/modelError";
import english from "../../../src/host/texts/en.json";
import { text } from "../../../src/host/texts/text";
import type { PackageErrorCode } from "../../../src/package/packageError";
import { messagesOf } from "../../support/messages";

const withoutPlural = (key: string): string => key.replace(/_(?:one|other)$/, "");
const keys = new Set([...messagesOf(english).keys()].map(withoutPlural));

/** A record, so that the compiler sees to it that none is missing. */
const packageErrorCodes: Readonly<Record<PackageErrorCode, true>> = {
  empty: true,
  "not-a-workbook": true,
  encrypted: true,
  "legacy-xls": true,
  "open-document": true,
  "text-file": true,
  "binary-xlsb": true,
  truncated: true,
  "too-large": true,
  bomb: true,
  "bad-xml": true,
  "missing-part": true,
  "duplicate-part": true,
  "bad-path": true,
};

/** Keys made of a fixed part and an error's code. */
const keysOfErrors = [
  ...Object.keys(packageErrorCodes).map((code) => `error.package.${code}`),
  ...modelErrorCodes.map((code) => `error.model.${code}`),
  ...fileErrorCodes.map((code) => `error.file.${code}`),
  ...manifestErrorCodes.map((code) => `error.manifest.${code}`),
];

const host = "src/host";
const sections = Object.keys(english).join("|");

/**
 * Keys that the host's sources write out, whether handed to `text` at once or by way of a constant. `wire` has no texts, but
 * methods of Office.js with names like keys (`file.getSliceAsync`).
 */
const keysInSources = readdirSync(host, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(?!wire\W).*\.tsx?$/.test(name))
  .flatMap((name) => [
    ...readFileSync(path.join(host, name), "utf8").matchAll(
      new RegExp(`"((?:${sections})(?:\\.[A-Za-z-]+)+)"`, "g"),
    ),
  ])
  .map(([, key]) => key ?? "");

const used = new Set([...keysInSources, ...keysOfErrors]);

test("every text that the host asks for is there", () => {
  expect([...used].filter((key) => !keys.has(key))).toEqual([]);
});

test("every text that is there is asked for", () => {
  expect([...keys].filter((key) => !used.has(key))).toEqual([]);
});

test("a text takes in what it is given, as it is written, and knows one from many", () => {
  expect(text("file.close", { name: "<A & B>.xlsx" })).toBe("Close <A & B>.xlsx");
  expect([1, 2].map((count) => text("status.errors", { count }))).toEqual(["1 error", "2 errors"]);
});
