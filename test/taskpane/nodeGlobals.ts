import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

const structuredClone = (value: unknown): unknown => deserialize(serialize(value));

/** What every browser has and jsdom lacks; to be imported before the host. */
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
