import fc from "fast-check";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import { headerLength } from "../../../src/codebook/sealed/header";
import { openCodebook, openWithKey, sealCodebook } from "../../../src/codebook/sealed/seal";
import { seededRandom } from "../../support/random";
import { quickDerivations, quickKey, tools } from "./tools";

const now = "2026-11-26T12:00:00.000Z";
const passphrase = "lantern under seven wells";
const { codebook } = enrol(
  emptyCodebook(now),
  ["Lantern Relief", "مؤسسة القمر"],
  "ocha",
  seededRandom(1),
  now,
);

const sealed = async (): Promise<Uint8Array> => sealCodebook(tools, await quickKey(passphrase), codebook);
const errorOf = (file: Uint8Array, words = passphrase): Promise<unknown> =>
  openCodebook(tools, words, file).then(
    () => "opened",
    (error: unknown) => (error as { readonly code?: unknown }).code,
  );
const changedAt = (file: Uint8Array, position: number): Uint8Array =>
  file.map((byte, index) => (index === position ? byte ^ 1 : byte));

describe("a sealed codebook", () => {
  test.each(quickDerivations)("comes back as it was by its passphrase ($kind)", async (derivation) => {
    const file = await sealCodebook(tools, await quickKey(passphrase, derivation), codebook);
    const opened = await openCodebook(tools, passphrase, file);
    expect(opened.codebook).toEqual(codebook);
    expect(opened.key.derivation).toEqual(derivation);
  });

  test("is sealed again by the key it was opened with", async () => {
    const { key } = await openCodebook(tools, passphrase, await sealed());
    const again = await sealCodebook(tools, key, { ...codebook, changedAt: "2026-11-27T12:00:00.000Z" });
    expect((await openCodebook(tools, passphrase, again)).codebook.changedAt).toBe(
      "2026-11-27T12:00:00.000Z",
    );
  });

  test("has other bytes each time, also when nothing changed", async () => {
    const key = await quickKey(passphrase);
    const [one, other] = [await sealCodebook(tools, key, codebook), await sealCodebook(tools, key, codebook)];
    expect(one.subarray(headerLength)).not.toEqual(other.subarray(headerLength));
  });

  test("shows no name and no code", async () => {
    const text = Buffer.from(await sealed()).toString("latin1");
    const [first] = codebook.organisations;
    expect(text).not.toContain("Lantern");
    expect(text).not.toContain(first?.codes.ocha);
    expect(text).not.toContain("organisations");
  });

  test("opens also where it is a part of other bytes, as Node reads small files", async () => {
    const among = Buffer.concat([Buffer.from("before"), await sealed(), Buffer.from("after")]);
    expect(await errorOf(among.subarray(6, -5))).toBe("opened");
  });

  test("opens however the keyboard composed the passphrase", async () => {
    const file = await sealCodebook(tools, await quickKey("caf\u00e9 sous sept puits"), codebook);
    expect(await errorOf(file, "cafe\u0301 sous sept puits")).toBe("opened");
  });
});

describe("a file that is not opened says why", () => {
  test("a wrong passphrase", async () => {
    expect(await errorOf(await sealed(), "lantern under six wells")).toBe("wrong-passphrase");
  });

  test("a key of another passphrase", async () => {
    const otherKey = await quickKey("another passphrase altogether");
    await expect(openWithKey(tools, otherKey, await sealed())).rejects.toMatchObject({
      code: "wrong-passphrase",
    });
  });

  test("wherever it is cut off", async () => {
    const file = await sealed();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: file.length - 1 }), async (length) => {
        expect(await errorOf(file.subarray(0, length))).toBe("sealed-truncated");
      }),
    );
  });

  test("whichever bit after the version was changed", async () => {
    const file = await sealed();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 9, max: file.length - 1 }), async (position) => {
        expect(await errorOf(changedAt(file, position))).toBe("sealed-tampered");
      }),
    );
  });

  test("bytes after its end", async () => {
    expect(await errorOf(Uint8Array.from([...(await sealed()), 0]))).toBe("sealed-tampered");
  });

  test("a newer version, of which nothing else is read", async () => {
    const newer = (await sealed()).slice(0, 9);
    newer[8] = 2;
    expect(await errorOf(newer)).toBe("newer-seal");
  });

  test.each(["", "{}", "Organisation,Code", "PK\u0003\u0004"])("%j is none", async (text) => {
    expect(await errorOf(new TextEncoder().encode(text))).toBe("not-sealed");
  });

  test("without a word of what is in it", async () => {
    const error: unknown = await openCodebook(tools, "wrong", await sealed()).catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).toBe("Error: sealed codebook: wrong-passphrase");
    expect((error as { readonly data: unknown }).data).toEqual({});
  });
});
