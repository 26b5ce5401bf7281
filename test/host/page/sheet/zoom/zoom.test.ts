import { stepZoom } from "../../../../../src/host/page/sheet/zoom/zoom";

test("zoom goes in tens of per cent, from 10 to 400", () => {
  expect([stepZoom(1, 1), stepZoom(1.1, -1), stepZoom(0.85, 1), stepZoom(0.85, -1)]).toEqual([
    1.1, 1, 0.9, 0.8,
  ]);
  expect([stepZoom(4, 1), stepZoom(0.1, -1)]).toEqual([4, 0.1]);
});
