import { sha512 } from "@noble/hashes/sha2.js";
import type { PasswordHash } from "../protection";

/** How Excel hashes new passwords. */
const algorithm = "SHA-512";
const spinCount = 100_000;

/** No password at all. */
export const noPassword: PasswordHash = {
  algorithm: undefined,
  hash: undefined,
  salt: undefined,
  spinCount: 0,
  legacy: undefined,
};

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Salt and password (UTF-16LE) hashed, then hash and count hashed again and again (ECMA-376-1, 18.2.29, `spinCount`). */
function spin(password: string, salt: Uint8Array, count: number): string {
  const start = new Uint8Array(salt.length + password.length * 2);
  start.set(salt);
  const text = new DataView(start.buffer, salt.length);
  for (let index = 0; index < password.length; index += 1)
    text.setUint16(index * 2, password.charCodeAt(index), true);
  let hash = sha512(start);
  const turn = new Uint8Array(hash.length + 4);
  const number = new DataView(turn.buffer, hash.length);
  for (let index = 0; index < count; index += 1) {
    turn.set(hash);
    number.setUint32(0, index, true);
    hash = sha512(turn);
  }
  return toBase64(hash);
}

/** The 16 bits by which programs before 2013 know a password again (ECMA-376-4, 14.7.1), in hexadecimal. */
export function legacyHash(password: string): string {
  let mixed = 0;
  for (let index = password.length; index >= 0; index -= 1) {
    const turned = ((mixed << 1) & 0x7fff) | ((mixed >> 14) & 1);
    mixed = index === 0 ? turned : turned ^ (password.charCodeAt(index - 1) & 0xff);
  }
  return (mixed ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** A password as Excel keeps it; `""` is none. `salt` is 16 random bytes. */
export function hashPassword(password: string, salt: Uint8Array): PasswordHash {
  if (password === "") return noPassword;
  const hash = spin(password, salt, spinCount);
  return { algorithm, hash, salt: toBase64(salt), spinCount, legacy: undefined };
}

/** `unknown-algorithm` for a hash of a kind that is not known here. */
export type PasswordCheck = "right" | "wrong" | "unknown-algorithm";

/** Whether this is the password; where there is none, any is right. */
export function checkPassword(kept: PasswordHash, password: string): PasswordCheck {
  const { hash, salt = "", legacy } = kept;
  if (hash !== undefined) {
    if (kept.algorithm !== algorithm) return "unknown-algorithm";
    return spin(password, fromBase64(salt), kept.spinCount) === hash ? "right" : "wrong";
  }
  const isRight = legacy === undefined || legacyHash(password) === legacy.toUpperCase().padStart(4, "0");
  return isRight ? "right" : "wrong";
}
