import loadHighs from "highs";
import type { LinearProgram } from "../../src/disclosure/linearSolver";
import { lazySolver } from "../../src/worker/lazySolver";
import { brokenHighs } from "../support/highs";

const emptyProgram: LinearProgram = {
  ...{ lower: new Float64Array(0), upper: new Float64Array(0) },
  ...{ rowLower: new Float64Array(0), rowUpper: new Float64Array(0) },
  ...{ start: Uint32Array.of(0), index: new Uint32Array(0), value: new Float64Array(0) },
};

describe("the solver", () => {
  it("is loaded when it is first asked for, and once", async () => {
    const start = jest.fn(() => loadHighs());
    const solver = lazySolver(start);
    expect(start).not.toHaveBeenCalled();
    expect(await solver()).toBe(await solver());
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("is loaded anew once it broke down", async () => {
    const start = jest.fn(() => Promise.resolve(brokenHighs));
    const solver = lazySolver(start);
    const broken = await solver();
    expect(() => broken?.choose(emptyProgram, new Float64Array(0), 1)).toThrow("solver-failed");
    expect(await solver()).not.toBe(broken);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it("is none where it can't be loaded", async () => {
    const solver = lazySolver(() => Promise.reject(new Error("blocked")));
    expect(await solver()).toBeUndefined();
  });

  it("is none, and asks for nothing, where WebAssembly may not run", async () => {
    const start = jest.fn(() => loadHighs());
    const forbidden = jest.replaceProperty(globalThis, "WebAssembly", {
      ...WebAssembly,
      Module: () => {
        throw new Error("forbidden by the content security policy");
      },
    } as unknown as typeof WebAssembly);
    expect(await lazySolver(start)()).toBeUndefined();
    forbidden.restore();
    expect(start).not.toHaveBeenCalled();
  });
});
