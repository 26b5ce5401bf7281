import { createHash } from "node:crypto";
import {
  checkPassword,
  hashPassword,
  legacyHash,
  noPassword,
} from "../../../src/package/password/passwordHash";

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 11);

it("knows a password again, and no other", () => {
  const kept = hashPassword("كلمة السر 1", salt);
  expect(kept).toMatchObject({
    algorithm: "SHA-512",
    spinCount: 100_000,
    salt: Buffer.from(salt).toString("base64"),
  });
  expect(checkPassword(kept, "كلمة السر 1")).toBe("right");
  expect(checkPassword(kept, "كلمة السر")).toBe("wrong");
});

it("spins the hash as the standard says: salt and UTF-16 text first, then hash and count", () => {
  const digest = (...parts: Uint8Array[]) => createHash("sha512").update(Buffer.concat(parts)).digest();
  let hash = digest(salt, Buffer.from("secret", "utf16le"));
  for (let count = 0; count < 100_000; count += 1) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(count);
    hash = digest(hash, number);
  }
  expect(hashPassword("secret", salt).hash).toBe(hash.toString("base64"));
});

it("needs no password where there is none", () => {
  expect(hashPassword("", salt)).toEqual(noPassword);
  expect(checkPassword(noPassword, "anything")).toBe("right");
});

it.each([
  ["test", "CBEB"],
  ["password", "83AF"],
])("gives %s the 16 bits that older programs give it", (password, hash) => {
  expect(legacyHash(password)).toBe(hash);
  expect(checkPassword({ ...noPassword, legacy: hash.toLowerCase() }, password)).toBe("right");
  expect(checkPassword({ ...noPassword, legacy: hash }, `${password}!`)).toBe("wrong");
});

it("says that it does not know a kind of hash", () => {
  expect(checkPassword({ ...noPassword, algorithm: "MD5", hash: "x" }, "secret")).toBe("unknown-algorithm");
});
