import { zipSync } from "fflate";
import { scanKinds } from "../../../src/package/scan/kinds";
import { scan } from "../../../src/package/scan/scan";
import { drawingFrom } from "./drawing";
import { allHidingPlaces } from "./hidingPlaces";
import { markedWorkbook } from "./markedWorkbook";
import { markOf } from "./marks";
import { unzipped } from "./unzipped";

const count = 40;
/** Small workbooks, each with some of the hiding places in it. */
const workbooks = Array.from({ length: count }, (_, each) =>
  markedWorkbook(
    allHidingPlaces.flatMap(({ hide }, at) => (at % count === each ? [hide(markOf(at))] : [])),
    "",
  ),
);
const names = [{ id: "1", text: markOf(3) }];
const runs = 2_500;

const isAnswer = (bytes: Uint8Array): boolean =>
  scan(bytes, { names }).every(({ kind }) => kind in scanKinds);

const flipped = (bytes: Uint8Array, draw: (count: number) => number): Uint8Array => {
  const changed = bytes.slice();
  for (let flips = 1 + draw(4); flips > 0; flips -= 1) changed[draw(changed.length)] = draw(256);
  return changed;
};

it(`answers to ${runs} files with bytes changed or cut off`, () => {
  const draw = drawingFrom(17);
  for (let run = 0; run < runs; run += 1) {
    const whole = workbooks[run % workbooks.length] ?? new Uint8Array(0);
    const changed = flipped(whole, draw);
    const bytes = run % 3 === 0 ? changed.slice(0, draw(changed.length)) : changed;
    expect([run, isAnswer(bytes)]).toEqual([run, true]);
  }
});

it(`answers to ${runs} files with a part changed or cut off before it was packed`, () => {
  const draw = drawingFrom(23);
  const opened = workbooks.map(unzipped);
  for (let run = 0; run < runs; run += 1) {
    const parts = { ...opened[run % opened.length] };
    const path = Object.keys(parts)[draw(Object.keys(parts).length)] ?? "";
    const changed = flipped(parts[path] ?? new Uint8Array(1), draw);
    parts[path] = run % 3 === 0 ? changed.slice(0, draw(changed.length + 1)) : changed;
    expect([run, isAnswer(zipSync(parts, { level: 0 }))]).toEqual([run, true]);
  }
});
