import loadHighs from "highs";
import { lazySolver } from "../../src/worker/lazySolver";

describe("the solver", () => {
  it("is loaded when it is first asked for, and once", async () => {
    const start = jest.fn(() => loadHighs());
    const solver = lazySolver(start);
    expect(start).not.toHaveBeenCalled();
    expect(await solver()).toBe(await solver());
    expect(start).toHaveBeenCalledTimes(1);
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
