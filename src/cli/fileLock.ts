import { randomUUID } from "node:crypto";
import { readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { BadInputError } from "./badInput";
import { codeOf } from "./files";

/** A lock that old was left behind, for work under it takes a second or two. In milliseconds. */
const longestHeld = 60_000;
const askAgainAfter = 50;

const isRunning = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
};

const textOf = (lock: string): Promise<string> => readFile(lock, "utf8").catch(() => "");

/** Was it left by a process that was ended while it held it? Of another computer only its age tells. */
const isLeftBehind = async (lock: string): Promise<boolean> => {
  const facts = await stat(lock).catch(() => undefined);
  if (facts === undefined) return false;
  const [processId, host] = (await textOf(lock)).split(" ");
  return Date.now() - facts.mtimeMs > longestHeld || (host === hostname() && !isRunning(Number(processId)));
};

const take = async (lock: string, holder: string): Promise<void> => {
  for (;;) {
    try {
      await writeFile(lock, holder, { flag: "wx", mode: 0o600 });
      return;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    if (await isLeftBehind(lock)) await rm(lock, { force: true });
    else await pause(askAgainAfter);
  }
};

/**
 * Works on a file while no other process does so: by a file `.lock` beside it, which says who holds it.
 *
 * @param work is given a last question to ask before it writes, which throws when the lock was taken from it (the
 *   computer slept)
 * @throws BadInputError `file-not-written`, `file-busy`; what `work` throws
 */
export const withFileLock = async <Result>(
  file: string,
  work: (stillHeld: () => Promise<void>) => Promise<Result>,
): Promise<Result> => {
  const lock = `${await realpath(file).catch(() => file)}.lock`;
  const holder = [process.pid, hostname(), randomUUID()].join(" ");
  const isHeld = async (): Promise<boolean> => (await textOf(lock)) === holder;
  await take(lock, holder).catch((error: unknown) => {
    throw new BadInputError("file-not-written", { file, detail: codeOf(error) });
  });
  try {
    return await work(async () => {
      if (!(await isHeld())) throw new BadInputError("file-busy", { file });
    });
  } finally {
    if (await isHeld()) await rm(lock, { force: true });
  }
};
