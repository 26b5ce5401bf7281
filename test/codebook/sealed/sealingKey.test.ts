import { argon2Derivation, isAcceptable, pbkdf2Derivation } from "../../../src/codebook/sealed/derivation";
import { newKey } from "../../../src/codebook/sealed/sealingKey";
import { SealedError } from "../../../src/codebook/sealed/sealedError";
import { tools } from "./tools";

describe("a new key", () => {
  test("is derived by Argon2id, each with a salt of its own", async () => {
    const [one, other] = [await newKey(tools, "same words"), await newKey(tools, "same words")];
    expect(one.derivation).toEqual(argon2Derivation);
    expect(one.salt).not.toEqual(other.salt);
    expect(one.keyCheck).not.toEqual(other.keyCheck);
  });

  test("is derived by PBKDF2 where WebAssembly may not run", async () => {
    const argon2id = () => Promise.reject(new SealedError("argon2-unavailable"));
    expect((await newKey({ ...tools, argon2id }, "same words")).derivation).toEqual(pbkdf2Derivation);
  });

  test("is none when Argon2id fails for another reason", async () => {
    const argon2id = () => Promise.reject(new Error("the thread was ended"));
    await expect(newKey({ ...tools, argon2id }, "same words")).rejects.toThrow("the thread was ended");
  });

  test("never gives out its bytes", async () => {
    const { encryption } = await newKey(tools, "same words");
    await expect(tools.subtle.exportKey("raw", encryption)).rejects.toThrow();
  });
});

test.each([
  ["no iterations", { kind: "pbkdf2", iterations: 0 }],
  ["an hour of them", { kind: "pbkdf2", iterations: 2 ** 32 - 1 }],
  ["all memory", { kind: "argon2id", iterations: 3, memory: 2 ** 32 - 1, lanes: 1 }],
  ["no lane", { kind: "argon2id", iterations: 3, memory: 65_536, lanes: 0 }],
] as const)("a file that asks for %s is not carried out", (_what, derivation) => {
  expect(isAcceptable(derivation)).toBe(false);
});
