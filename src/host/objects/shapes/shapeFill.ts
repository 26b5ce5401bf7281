import { drawnColor } from "../../../package/drawings/color";
import { elementAt, nameOf } from "../../../package/xml/branch";
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  numberOf,
  type XmlElement,
} from "../../../package/xml/element";
import type { HostClass } from "../../wire/hostClass";
import { requireNumber } from "../argument";
import { change, type DrawnPart } from "../charts/chartSelf";
import { setFill } from "../charts/drawnFill";
import { colorOf } from "../color";
import { invalidOperation } from "../excelErrors";
import { propertiesOf, shapePart, type ShapeSelf } from "./shapeSelf";

/** The fills of the file and `Excel.ShapeFillType`. */
const types: Readonly<Record<string, string>> = {
  noFill: "NoFill",
  solidFill: "Solid",
  gradFill: "Gradient",
  pattFill: "Pattern",
  blipFill: "PictureAndTexture",
};

const fillIn = (holder: XmlElement | undefined): XmlElement | undefined =>
  childrenOf(holder).find(({ name }) => localName(name) in types);

/** What a shape says of its fill or line by its style, where it says nothing itself. */
const styled = (self: ShapeSelf, reference: "fillRef" | "lnRef"): XmlElement | undefined => {
  const found = elementAt(shapePart(self).branch, `style/${reference}`);
  return (numberOf(attributeOf(found, "idx")) ?? 0) > 0 ? found : undefined;
};

/** The colour of the fill in `holder`; undefined where there is none of one colour. */
export function colorIn(
  self: ShapeSelf,
  holder: XmlElement | undefined,
  reference: "fillRef" | "lnRef",
): string | undefined {
  const fill = fillIn(holder);
  const { theme } = self.context.model.stored;
  if (fill === undefined) return drawnColor(styled(self, reference), theme);
  return localName(fill.name) === "solidFill" ? drawnColor(fill, theme) : undefined;
}

const fullyOpaque = 100_000;

/** From 0 (opaque) to 1 (clear); null where the fill is not of one colour. */
export function transparencyIn(holder: XmlElement | undefined): number | null {
  const color = childrenOf(childOf(holder, "solidFill"))[0];
  if (color === undefined) return fillIn(holder) === undefined ? 0 : null;
  return 1 - (numberOf(attributeOf(childOf(color, "alpha"), "val")) ?? fullyOpaque) / fullyOpaque;
}

export function setTransparency({ of, branch }: DrawnPart, path: string, value: unknown): void {
  const transparency = requireNumber(value, 0, 1);
  const color = childrenOf(childOf(elementAt(branch, path), "solidFill"))[0];
  if (color === undefined) throw invalidOperation();
  change(of, () => {
    const others = color.children.filter(
      (child) => typeof child === "string" || localName(child.name) !== "alpha",
    );
    const alpha = element(nameOf(branch.root, "a:alpha"), {
      val: Math.round((1 - transparency) * fullyOpaque),
    });
    color.children.splice(0, Infinity, ...others, ...(transparency === 0 ? [] : [alpha]));
  });
}

const holderOf = (self: ShapeSelf): XmlElement | undefined => elementAt(propertiesOf(self).branch);

export const shapeFillClass: HostClass<ShapeSelf> = {
  name: "ShapeFill",
  properties: {
    type: {
      get: (self) => {
        const fill = fillIn(holderOf(self));
        if (fill !== undefined) return types[localName(fill.name)];
        return styled(self, "fillRef") === undefined ? "NoFill" : "Solid";
      },
    },
    foregroundColor: {
      get: (self) => colorIn(self, holderOf(self), "fillRef") ?? "",
      set: (self, color: unknown) => {
        setFill(propertiesOf(self), "", colorOf(color));
      },
    },
    transparency: {
      get: (self) => transparencyIn(holderOf(self)),
      set: (self, value: unknown) => {
        setTransparency(propertiesOf(self), "", value);
      },
    },
  },
  navigations: {},
  methods: {
    clear: (self) => {
      setFill(propertiesOf(self), "", undefined);
    },
    setSolidColor: (self, color: unknown) => {
      setFill(propertiesOf(self), "", colorOf(color));
    },
  },
};
