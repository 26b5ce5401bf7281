import type { StoredDrawing } from "../../../package/drawings/storedDrawing";
import { isElement, localName, type XmlElement, type XmlNode } from "../../../package/xml/element";

/** Whether it names a part that a copy would have to share: a picture. */
const showsPicture = (node: XmlNode): boolean =>
  isElement(node) &&
  (Object.keys(node.attributes).some((name) => /:(?:embed|link)$/.test(name)) ||
    node.children.some(showsPicture));

/** The element with every formula in it, such as those of a chart's series, put through `rewrite`. */
function withFormulas(element: XmlElement, rewrite: (formula: string) => string): XmlElement {
  const isFormula = localName(element.name) === "f";
  return {
    ...element,
    attributes: { ...element.attributes },
    children: element.children.map((child) => {
      if (isElement(child)) return withFormulas(child, rewrite);
      return isFormula ? rewrite(child) : child;
    }),
  };
}

/** The drawing of a copied sheet: charts, which then show the copy's cells, and shapes. Pictures stay behind. */
export function copiedDrawing(
  drawing: StoredDrawing | undefined,
  rewrite: (formula: string) => string,
): StoredDrawing | undefined {
  if (drawing === undefined) return undefined;
  const root = withFormulas(drawing.root, rewrite);
  const charts = [...drawing.charts].map(
    ([id, chart]) => [id, { root: withFormulas(chart.root, rewrite), part: undefined }] as const,
  );
  return {
    root: { ...root, children: root.children.filter((child) => !showsPicture(child)) },
    charts: new Map(charts),
    pictures: new Map(),
    part: undefined,
  };
}
