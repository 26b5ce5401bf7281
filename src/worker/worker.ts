import { expose } from "comlink";
import { createLocalCore } from "./localCore";
import { remoteCore } from "./remote";
import { webSolver } from "./webSolver";
import { webDigest, webRandom } from "./webCrypto";

/* The worker's own script, started by `startWorker.ts`. */
expose(remoteCore(createLocalCore({ random: webRandom, digest: webDigest, solver: webSolver })));
