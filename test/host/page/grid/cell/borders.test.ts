import { noBorders, plainStyle, type Borders } from "../../../../../src/package/styles/cellStyle";
import { cellArea } from "../../../../../src/host/model/area";
import { cellEdges } from "../../../../../src/host/page/grid/cell/borders";
import { edgeLook } from "../../../../../src/host/page/grid/cell/edgeLook";
import { darkPaper, lightPaper } from "../../../../../src/host/page/grid/cell/cellLook";
import { textSource } from "../textSource";

const thin = { style: "thin", color: "#000000", tint: 0 } as const;
const thick = { style: "thick", color: "#C00000", tint: 0 } as const;
const edgesAt = (row: number, column: number, borders: Record<string, Partial<Borders>>) =>
  cellEdges(
    cellArea(row, column),
    (atRow, atColumn) => ({ ...plainStyle, borders: { ...noBorders, ...borders[`${atRow},${atColumn}`] } }),
    textSource("a"),
  );

test("the line between two cells is drawn once, by the one above or before", () => {
  expect(edgesAt(1, 1, { "2,1": { top: thin }, "1,2": { left: thick } })).toMatchObject({
    bottom: thin,
    end: thick,
  });
  expect(edgesAt(2, 1, { "2,1": { top: thin } })).toBeUndefined();
});

test("the cell's own line counts where both say one, and the sheet's first row draws its top", () => {
  expect(edgesAt(1, 1, { "1,1": { bottom: thick }, "2,1": { top: thin } })).toMatchObject({ bottom: thick });
  expect(edgesAt(0, 1, { "0,1": { top: thin } })).toMatchObject({ top: thin });
});

test("a black line is white on a dark page", () => {
  const edges = edgesAt(0, 0, { "0,0": { bottom: thin } });
  expect(edges && edgeLook(edges, lightPaper)).toEqual({ borderBottom: "1px solid #000000" });
  expect(edges && edgeLook(edges, darkPaper)).toEqual({ borderBottom: "1px solid #ffffff" });
});
