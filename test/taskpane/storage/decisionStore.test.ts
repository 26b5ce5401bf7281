import { deviceDecisionStore } from "../../../src/taskpane/storage/decisionStore";
import { memoryTextStore } from "./memoryTextStore";

const remove = { kind: "remove" } as const;
const coarsen = { kind: "coarsen", to: "district" } as const;

describe("decisions on this device", () => {
  it("are there again after the pane was closed", async () => {
    const texts = memoryTextStore();
    await deviceDecisionStore(Promise.resolve(texts)).save("4w/ocha", { zeta: remove, place: coarsen });
    expect(await deviceDecisionStore(Promise.resolve(texts)).load("4w/ocha")).toEqual({
      zeta: remove,
      place: coarsen,
    });
  });

  it("are remembered for their rule alone: what OCHA may see others may not", async () => {
    const decisions = deviceDecisionStore(Promise.resolve(memoryTextStore()));
    await decisions.save("4w/ocha", { zeta: { kind: "keep" } });
    await decisions.save("4w/wos", { zeta: remove });
    expect(await decisions.load("4w/ocha")).toEqual({ zeta: { kind: "keep" } });
    expect(await decisions.load("4w/members")).toEqual({});
  });

  it.each([
    ["is not JSON", "{"],
    ["is of a later version", '{"version":2,"rules":{}}'],
    ["holds a treatment nobody knows", '{"version":1,"rules":{"4w/ocha":{"zeta":{"kind":"publish"}}}}'],
    [
      "coarsens to a level nobody knows",
      '{"version":1,"rules":{"4w/ocha":{"zeta":{"kind":"coarsen","to":"street"}}}}',
    ],
  ])("are asked for again when what is kept %s", async (_what, text) => {
    const decisions = deviceDecisionStore(Promise.resolve(memoryTextStore(new Map([["decisions", text]]))));
    expect(await decisions.load("4w/ocha")).toEqual({});
  });
});
