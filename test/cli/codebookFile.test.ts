import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { codebookStoreFor } from "../../src/cli/codebookFile";
import type { Codebook } from "../../src/codebook/codebook";
import { enrol } from "../../src/codebook/enrol";
import { seededRandom } from "../support/random";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(120_000);

const passphrase = "lantern under seven wells";
const time = "2026-11-01T09:00:00.000Z";
const folder = temporaryFolder();
afterAll(folder.remove);
const at = (name: string): string => path.join(folder.path, name);

const storeIn = (file: string) =>
  codebookStoreFor({ file, passphrase, onTakenIn: () => undefined }, () => new Date(time));

const namesIn = (codebook: Codebook | undefined): readonly string[] =>
  codebook?.organisations.map(({ name }) => name).sort() ?? [];

/** Another process that adds organisations and says the name of each that was kept. */
const adding = (file: string, count: number): ChildProcess =>
  spawn(
    process.execPath,
    ["--import", "tsx", path.join(__dirname, "addOrganisations.ts"), file, String(count)],
    { env: { ...process.env, CONFIDE_PASSPHRASE: passphrase }, stdio: ["ignore", "pipe", "inherit"] },
  );

const said = async ({ stdout }: ChildProcess): Promise<readonly string[]> =>
  stdout === null ? [] : (await text(stdout)).split("\n").filter((line) => line !== "");

test("what two processes add at the same time is all kept, under codes of its own", async () => {
  const file = at("two.sealed");
  const kept = await Promise.all([adding(file, 6), adding(file, 6)].map(said));
  const codebook = await storeIn(file).load();
  expect(kept.flat()).toHaveLength(12);
  expect(namesIn(codebook)).toEqual([...kept.flat()].sort());
  expect(new Set(codebook?.organisations.map(({ codes }) => codes["ocha"])).size).toBe(12);
});

test("a process that is killed while it writes loses nothing that it said was kept, and locks nobody out", async () => {
  const file = at("killed.sealed");
  const store = storeIn(file);
  // So many that writing takes a while.
  const many = Array.from({ length: 1_500 }, (_, number) => `Circle of the ${String(number)} wells`);
  await store.update((kept) => enrol(kept, many, "ocha", seededRandom(1), time).codebook);
  const kept: string[] = [];
  for (const delay of [0, 7, 15, 31, 63]) {
    const process = adding(file, 1_000);
    const saying = said(process);
    if (process.stdout !== null) await once(process.stdout, "data");
    await pause(delay);
    process.kill("SIGKILL");
    kept.push(...(await saying));
    const names = new Set(namesIn(await store.update((found) => found)));
    expect([...many, ...kept].filter((name) => !names.has(name))).toEqual([]);
    // At most one was written and not yet said.
    expect(names.size - many.length - kept.length).toBeLessThanOrEqual(1);
    kept.splice(0, Infinity, ...[...names].filter((name) => !many.includes(name)));
  }
});

test.each([
  ["of a process that is gone", `999999999 ${hostname()} x`],
  ["that holds nothing, long after it was made", ""],
])("a lock %s is taken away", async (_what, holder) => {
  const file = at("left.sealed");
  const lock = `${file}.lock`;
  writeFileSync(lock, holder);
  if (holder === "") utimesSync(lock, new Date(time), new Date(time));
  const kept = await storeIn(file).update((found) => ({ ...found, changedAt: time }));
  expect(kept.changedAt).toBe(time);
});
