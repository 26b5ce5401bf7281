import { runCli, type ExitCode } from "../../src/cli/run";

/** What a command line did. */
export interface Ran {
  readonly exitCode: ExitCode;
  /** Standard output and standard error. */
  readonly out: string;
  readonly complaint: string;
}

/** Runs the program in this process, on 2 November 2026. @param folder that file names are relative to */
export const run = async (
  words: readonly string[],
  folder = ".",
  passphrase?: string,
  otherPassphrase?: string,
): Promise<Ran> => {
  const out: string[] = [];
  const complaints: string[] = [];
  const exitCode = await runCli(words, {
    write: (text) => out.push(text),
    complain: (text) => complaints.push(text),
    folder,
    now: () => new Date("2026-11-02T09:00:00Z"),
    passphrase,
    otherPassphrase,
    lineLength: undefined,
    debug: false,
  });
  return { exitCode, out: out.join(""), complaint: complaints.join("") };
};

/** As `run` with `--json`, its output read. */
export const runJson = async (
  words: readonly string[],
  folder?: string,
  passphrase?: string,
  otherPassphrase?: string,
): Promise<Ran & { readonly json: unknown }> => {
  const ran = await run([...words, "--json"], folder, passphrase, otherPassphrase);
  return { ...ran, json: JSON.parse(ran.out) };
};
