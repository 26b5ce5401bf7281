import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom lacks; to be imported before the host. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
