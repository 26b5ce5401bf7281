import { attributeOf, childOf, childrenOf, descend, element, textOf, type XmlElement } from "../xml/element";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const shapeType = "_x0000_t202";

/** A drawing without shapes, as Excel begins it. */
const emptyDrawing = (): XmlElement =>
  element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    [
      element("o:shapelayout", { "v:ext": "edit" }, [element("o:idmap", { "v:ext": "edit", data: 1 })]),
      element(
        "v:shapetype",
        { id: shapeType, coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
        [
          element("v:stroke", { joinstyle: "miter" }),
          element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
        ],
      ),
    ],
  );

const noteCell = (shape: XmlElement): Cell | undefined => {
  const data = descend(shape, "ClientData").find((each) => attributeOf(each, "ObjectType") === "Note");
  if (data === undefined) return undefined;
  return { row: Number(textOf(childOf(data, "Row"))), column: Number(textOf(childOf(data, "Column"))) };
};

/** A hidden box beside the cell; Excel shows it when the pointer is on the cell. */
function noteShape({ row, column }: Cell, number: number): XmlElement {
  const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(", ");
  return element(
    "v:shape",
    {
      id: `_x0000_s${number}`,
      type: `#${shapeType}`,
      style:
        "position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    [
      element("v:fill", { color2: "#ffffe1" }),
      element("v:shadow", { on: "t", color: "black", obscured: "t" }),
      element("v:path", { "o:connecttype": "none" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }),
      element("x:ClientData", { ObjectType: "Note" }, [
        element("x:MoveWithCells"),
        element("x:SizeWithCells"),
        element("x:Anchor", {}, [anchor]),
        element("x:AutoFill", {}, ["False"]),
        element("x:Row", {}, [String(row)]),
        element("x:Column", {}, [String(column)]),
      ]),
    ],
  );
}

/** The drawing with one shape for each cell; shapes that are no notes, and those of cells that had one, stay. */
export function noteDrawing(cells: readonly Cell[], old: XmlElement = emptyDrawing()): XmlElement {
  const isOf = (shape: XmlElement, { row, column }: Cell) => {
    const place = noteCell(shape);
    return place?.row === row && place.column === column;
  };
  const shapes = childrenOf(old, "shape");
  const kept = old.children.filter((child) => {
    if (typeof child === "string" || !shapes.includes(child)) return true;
    return noteCell(child) === undefined || cells.some((cell) => isOf(child, cell));
  });
  const numbers = shapes.map((shape) => Number(/_s(\d+)$/.exec(attributeOf(shape, "id") ?? "")?.[1] ?? 0));
  const first = Math.max(1024, ...numbers) + 1;
  const added = cells
    .filter((cell) => !shapes.some((shape) => isOf(shape, cell)))
    .map((cell, index) => noteShape(cell, first + index));
  return { ...old, children: [...kept, ...added] };
}
