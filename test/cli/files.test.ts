import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { freePath, readIfThere, readWhole, writeWhole } from "../../src/cli/files";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

describe("reading a file", () => {
  test.each([
    ["missing.xlsx", "no-such-file"],
    ["", "folder"],
    ["missing/deeper.xlsx", "no-such-file"],
  ])("%s is bad input (%s)", async (name, code) => {
    await expect(readWhole(at(name))).rejects.toMatchObject({ code });
  });

  test("does not wait for what is not a plain file", async () => {
    await expect(readWhole("/dev/zero")).rejects.toMatchObject({ code: "no-plain-file" });
  });

  test("a missing one may be told apart", async () => {
    expect(await readIfThere(at("missing.xlsx"))).toBeUndefined();
  });
});

describe("writing a file", () => {
  test("replaces an older one, keeps its mode, and leaves nothing else", async () => {
    mkdirSync(at("a"));
    writeFileSync(at("a/book.xlsx"), "old");
    chmodSync(at("a/book.xlsx"), 0o640);
    await writeWhole(at("a/book.xlsx"), "new");
    expect(readFileSync(at("a/book.xlsx"), "utf8")).toBe("new");
    expect(statSync(at("a/book.xlsx")).mode & 0o777).toBe(0o640);
    expect(readdirSync(at("a"))).toEqual(["book.xlsx"]);
  });

  test("writes through a link", async () => {
    mkdirSync(at("b"));
    writeFileSync(at("b/real.xlsx"), "old");
    symlinkSync(at("b/real.xlsx"), at("b/link.xlsx"));
    await writeWhole(at("b/link.xlsx"), "new");
    expect(readFileSync(at("b/real.xlsx"), "utf8")).toBe("new");
  });

  test("a private one is its owner's alone", async () => {
    await writeWhole(at("codebook.json"), "{}", "private");
    expect(statSync(at("codebook.json")).mode & 0o077).toBe(0);
  });

  test("where there is no folder it says so", async () => {
    await expect(writeWhole(at("nowhere/book.xlsx"), "new")).rejects.toMatchObject({
      code: "file-not-written",
    });
  });

  test("takes another name where a file stands", async () => {
    writeFileSync(at("copy.xlsx"), "somebody's");
    expect(await freePath(folder.path, "copy.xlsx")).toBe(at("copy (2).xlsx"));
    expect(await freePath(folder.path, "other.xlsx")).toBe(at("other.xlsx"));
  });
});
