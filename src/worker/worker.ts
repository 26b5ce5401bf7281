import { expose } from "comlink";
import { createLocalCore } from "./localCore";
import { remoteCore } from "./remote";
import { webDigest, webRandom } from "./webCrypto";

/* The worker's own script: `new Worker(new URL("../worker/worker.ts", import.meta.url))`. */
expose(remoteCore(createLocalCore({ random: webRandom, digest: webDigest })));
