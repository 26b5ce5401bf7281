import { writeSync } from "node:fs";
import { runCli } from "./run";

/* npm runs scripts in the project's folder; files are where the person stands. */
const { npm_lifecycle_event: script, INIT_CWD: start, CONFIDE_DEBUG: debug } = process.env;
const { CONFIDE_PASSPHRASE: passphrase, CONFIDE_OTHER_PASSPHRASE: otherPassphrase } = process.env;

/** Written at once, so that nothing is lost when the program ends; a reader that has gone away is no fault. */
const writerTo =
  (descriptor: 1 | 2) =>
  (text: string): void => {
    for (let rest = Buffer.from(text); rest.length > 0;) {
      try {
        rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "EPIPE") return;
        if (code !== "EAGAIN") throw error;
      }
    }
  };

void runCli(process.argv.slice(2), {
  write: writerTo(1),
  complain: writerTo(2),
  folder: script === "confide" && start !== undefined ? start : process.cwd(),
  now: () => new Date(),
  passphrase,
  otherPassphrase,
  lineLength: process.stdout.isTTY ? process.stdout.columns : undefined,
  debug: debug !== undefined && debug !== "",
}).then((exitCode) => {
  process.exit(exitCode);
});
