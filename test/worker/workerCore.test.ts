import { defaultRules } from "../../src/disclosure/rules/rules";
import { noAnswers } from "../../src/codebook/apart";
import { emptyCodebook } from "../../src/codebook/enrol";
import { expose } from "comlink";
import type { Core } from "../../src/worker/core";
import { createLocalCore } from "../../src/worker/localCore";
import { nodeSolver } from "../../src/worker/nodeSolver";
import { remoteCore } from "../../src/worker/remote";
import { webDigest } from "../../src/worker/webCrypto";
import { createWorkerCore } from "../../src/worker/workerCore";
import type { Grid } from "../../src/table/grid";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { ruleFor } from "../../src/protocol/protocol";
import { packageOf } from "../package/packages";
import { sampleFourW } from "../support/fourW";
import { nothingBeside } from "../support/nothingBeside";
import { seededRandom } from "../support/random";

const grid = (cells: Grid["cells"]): Grid => ({
  sheetName: "Data",
  top: 0,
  left: 0,
  cells,
  numberFormats: [],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set(),
  tables: [],
  dateSystem: 1900,
  rightToLeft: false,
});

const rule = ruleFor(turkeyProtocol, "4w", "ocha");
if (rule === undefined) throw new Error("the annex has a row for OCHA");

const now = "2026-11-02T09:00:00.000Z";
const copyQuestion = {
  codebook: emptyCodebook(now),
  answers: noAnswers,
  rules: defaultRules,
  now,
  labels: {
    title: "4W for OCHA",
    column: "Column",
    levels: { country: "", governorate: "", district: "", subdistrict: "", community: "", site: "" },
  },
  earlier: new Map<string, Uint8Array>(),
};

const freshCore = (): Core =>
  createLocalCore({ random: seededRandom(1), digest: webDigest, solver: nodeSolver });

/** A real channel with comlink on both ends; only the second thread is missing. */
const overChannel = (
  onFailure?: (listener: () => void) => void,
): {
  readonly core: Core;
  readonly started: () => number;
  readonly close: () => void;
} => {
  const channels: MessageChannel[] = [];
  const core = createWorkerCore(() => {
    const channel = new MessageChannel();
    channels.push(channel);
    expose(remoteCore(freshCore()), channel.port2);
    return {
      endpoint: channel.port1,
      ...(onFailure && { onFailure }),
      terminate: () => {
        channel.port1.close();
      },
    };
  });
  return {
    core,
    started: () => channels.length,
    close: () => {
      for (const { port1 } of channels) port1.close();
    },
  };
};

let opened: ReturnType<typeof overChannel>;
beforeEach(() => {
  opened = overChannel();
});
afterEach(() => {
  opened.close();
});

it("answers as the core in the same thread does", async () => {
  const { core } = opened;
  const local = freshCore();
  const [far, near] = [
    await core.hold(grid(sampleFourW()), nothingBeside),
    await local.hold(grid(sampleFourW()), nothingBeside),
  ];
  expect(await core.understand(far)).toEqual(await local.understand(near));
  const question = { rule, series: "ocha", decisions: {} };
  expect((await core.plan(far, question)).recipe).toEqual((await local.plan(near, question)).recipe);
  expect(await core.changedSince(far, await core.fingerprint(far))).toBe(false);
});

it("hands errors over with their code and data", async () => {
  const { core } = opened;
  const handle = await core.hold(grid([["only a title"]]), nothingBeside);
  await expect(core.understand(handle)).rejects.toMatchObject({
    code: "no-table",
    data: { sheetName: "Data" },
  });
  await expect(core.understand(99)).rejects.toMatchObject({ code: "not-held" });
});

it("tells how far a copy is", async () => {
  const { core } = opened;
  const handle = await core.hold(grid(sampleFourW()), nothingBeside);
  const { recipe } = await core.plan(handle, { rule, series: "ocha", decisions: {} });
  const shares: number[] = [];
  const made = await core.makeCopy(
    handle,
    { ...copyQuestion, recipe },
    { onProgress: (share) => shares.push(share) },
  );
  expect(made.leaks).toEqual([]);
  expect(made.codebook.organisations).toHaveLength(4);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shares.at(-1)).toBe(1);
});

it("ends the thread when a person cancels, and starts another for the next question", async () => {
  const { core, started } = opened;
  const handle = await core.hold(grid(sampleFourW()), nothingBeside);
  const controller = new AbortController();
  const asking = core.understand(handle, { signal: controller.signal });
  controller.abort();
  await expect(asking).rejects.toMatchObject({ code: "cancelled" });
  await expect(core.understand(handle)).rejects.toMatchObject({ code: "not-held" });
  expect(started()).toBe(2);
});

it("keeps the thread and its sheets when work that is done in turns is cancelled", async () => {
  const { core, started } = opened;
  const handle = await core.hold(grid(sampleFourW()), nothingBeside);
  const { recipe } = await core.plan(handle, { rule, series: "ocha", decisions: {} });
  const controller = new AbortController();
  const asking = core.suggestRepairs(
    handle,
    { ...copyQuestion, recipe, hurryAfter: 20 },
    { signal: controller.signal },
  );
  controller.abort();
  await expect(asking).rejects.toMatchObject({ code: "cancelled" });
  expect((await core.understand(handle)).columns.length).toBeGreaterThan(0);
  expect(started()).toBe(1);
});

it("looks into a file, whose bytes it takes over", async () => {
  const bytes = packageOf({
    sheets: [{ rows: "" }],
    names: `<definedName name="x" hidden="1">1</definedName>`,
  });
  const same = bytes.slice();
  const shares: number[] = [];
  const onProgress = (share: number) => shares.push(share);
  const found = await opened.core.scanFile(bytes, { fileName: "march.xlsx" }, { onProgress });
  expect(found.map(({ kind }) => kind)).toContain("hidden-name");
  expect(found).toEqual(await freshCore().scanFile(same, { fileName: "march.xlsx" }));
  expect([bytes.length, same.length > 0]).toEqual([0, true]);
  expect(shares.at(-1)).toBeGreaterThan(0.9);
});

it("does not begin what was cancelled before", async () => {
  const { core, started } = opened;
  const asking = core.hold(grid([]), nothingBeside, { signal: AbortSignal.abort() });
  await expect(asking).rejects.toMatchObject({ code: "cancelled" });
  expect(started()).toBe(0);
});

it("says that the worker failed instead of waiting for ever", async () => {
  opened.close();
  let fail = (): void => undefined;
  opened = overChannel((listener) => {
    fail = listener;
  });
  const asking = opened.core.hold(grid(sampleFourW()), nothingBeside);
  fail();
  await expect(asking).rejects.toMatchObject({ code: "worker-failed" });
});
