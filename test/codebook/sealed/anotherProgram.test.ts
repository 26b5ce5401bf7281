import { createDecipheriv, createHash, hkdfSync, pbkdf2Sync } from "node:crypto";
import { argon2id } from "hash-wasm";
import { emptyCodebook, enrol } from "../../../src/codebook/enrol";
import { sealCodebook } from "../../../src/codebook/sealed/seal";
import { seededRandom } from "../../support/random";
import { quickDerivations, quickKey, tools } from "./tools";

/* Reads the file as docs/codebook-file.md says, by Node's crypto alone (Argon2id, which Node 20 has not, by the library). */

const now = "2026-11-26T12:00:00.000Z";
const { codebook } = enrol(emptyCodebook(now), ["Lantern Relief"], "ocha", seededRandom(1), now);

const stretched = async (file: Buffer, passphrase: string): Promise<Uint8Array> => {
  const salt = file.subarray(20, 36);
  const iterations = file.readUInt32BE(10);
  if (file[9] === 2) return pbkdf2Sync(passphrase.normalize("NFC"), salt, iterations, 32, "sha256");
  return argon2id({
    password: passphrase.normalize("NFC"),
    salt,
    iterations,
    memorySize: file.readUInt32BE(14),
    parallelism: file.readUInt16BE(18),
    hashLength: 32,
    outputType: "binary",
  });
};

const read = async (file: Buffer, passphrase: string): Promise<unknown> => {
  expect(file.subarray(0, 9).toString("latin1")).toBe("CONFIDE\0\u0001");
  expect(file.subarray(68, 100)).toEqual(createHash("sha256").update(file.subarray(0, 68)).digest());
  const bytes = await stretched(file, passphrase);
  const check = Buffer.from(hkdfSync("sha256", bytes, "", "confide codebook check", 16));
  expect(file.subarray(52, 68)).toEqual(check);
  const key = new Uint8Array(hkdfSync("sha256", bytes, "", "confide codebook key", 32));
  const end = 100 + file.readUInt32BE(48);
  const decipher = createDecipheriv("aes-256-gcm", key, file.subarray(36, 48));
  decipher.setAAD(file.subarray(0, 100)).setAuthTag(file.subarray(end - 16, end));
  const text = Buffer.concat([decipher.update(file.subarray(100, end - 16)), decipher.final()]);
  return JSON.parse(text.toString("utf8"));
};

test.each(quickDerivations)("another program reads a file sealed with $kind", async (derivation) => {
  const passphrase = "cafe\u0301 under seven wells";
  const file = await sealCodebook(tools, await quickKey(passphrase, derivation), codebook);
  expect(await read(Buffer.from(file), passphrase)).toEqual({ format: "confide-codebook", ...codebook });
});
