/** How a passphrase becomes a key: what is tried for each guess, and so what a guess costs. */
export type Derivation =
  | {
      /** Argon2id, version 1.3 (RFC 9106). */
      readonly kind: "argon2id";
      readonly iterations: number;
      /** KiB. */
      readonly memory: number;
      readonly lanes: number;
    }
  | {
      /** PBKDF2 with HMAC-SHA-256 (RFC 8018). */
      readonly kind: "pbkdf2";
      readonly iterations: number;
    };
export type Argon2Cost = Omit<Extract<Derivation, { readonly kind: "argon2id" }>, "kind">;

/** Above OWASP's least (19 MiB, twice), and about half a second on an office laptop. One lane: a browser has no more. */
export const argon2Derivation: Derivation = { kind: "argon2id", iterations: 3, memory: 64 * 1024, lanes: 1 };

/** Where WebAssembly may not run. The count is OWASP's (Password Storage Cheat Sheet) for SHA-256. */
export const pbkdf2Derivation: Derivation = { kind: "pbkdf2", iterations: 600_000 };

/** More would let a file from anywhere take the machine's memory, or an hour. */
const most = { iterations: 10_000_000, passes: 64, memory: 1024 * 1024, lanes: 16 };

/** Whether a derivation that a file asks for can be carried out, and by this machine. */
export const isAcceptable = (derivation: Derivation): boolean => {
  const { iterations } = derivation;
  if (derivation.kind === "pbkdf2") return iterations >= 1 && iterations <= most.iterations;
  const { memory, lanes } = derivation;
  const lanesFit = lanes >= 1 && lanes <= most.lanes;
  return (
    lanesFit && iterations >= 1 && iterations <= most.passes && memory >= 8 * lanes && memory <= most.memory
  );
};
