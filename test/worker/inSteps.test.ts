import type { Steps } from "../../src/disclosure/steps";
import { inSteps } from "../../src/worker/inSteps";

function* until(paceWanted: string): Steps<string> {
  for (let share = 0; ; share = (share + 0.01) % 1) {
    const pace = yield share;
    if (pace === paceWanted) return pace;
  }
}

it("stops long work when the person cancels, for it lets others have the thread", async () => {
  const stop = new AbortController();
  setTimeout(() => {
    stop.abort();
  });
  await expect(inSteps(until("never"), { signal: stop.signal }, 60)).rejects.toMatchObject({
    code: "cancelled",
  });
});

it("asks for the best so far when the time is over, and says meanwhile how far it is", async () => {
  const shares: number[] = [];
  const onProgress = (share: number): number => shares.push(share);
  expect(await inSteps(until("hurry"), { onProgress }, 0.1)).toBe("hurry");
  expect(shares.length).toBeGreaterThan(0);
});
