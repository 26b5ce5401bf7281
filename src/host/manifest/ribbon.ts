import type {
  RibbonAction,
  RibbonButton,
  RibbonControl,
  RibbonGroup,
  RibbonIcon,
  RibbonTab,
} from "./manifest";
import { ManifestError } from "./manifest";
import type { Resources } from "./resources";
import {
  childOf,
  childrenOf,
  requiredAttribute,
  requiredChild,
  requiredText,
  type XmlElement,
} from "./xmlTree";

/** The tabs of one extension point, in the manifest's order. */
export function ribbonTabs(extensionPoint: XmlElement, resources: Resources): readonly RibbonTab[] {
  const tabs = extensionPoint.children.filter(({ name }) => name === "CustomTab" || name === "OfficeTab");
  return tabs.map((tab) => ({
    id: requiredAttribute(tab, "id"),
    label: tab.name === "OfficeTab" ? undefined : resources.text(requiredChild(tab, "Label"), "short"),
    groups: childrenOf(tab, "Group").map((group) => ribbonGroup(group, resources)),
  }));
}

const ribbonGroup = (group: XmlElement, resources: Resources): RibbonGroup => ({
  id: requiredAttribute(group, "id"),
  label: resources.text(requiredChild(group, "Label"), "short"),
  icons: icons(group, resources),
  controls: childrenOf(group, "Control").map((control) => ribbonControl(control, resources)),
});

function ribbonControl(control: XmlElement, resources: Resources): RibbonControl {
  const type = requiredAttribute(control, "type");
  switch (type) {
    case "Button":
      return ribbonButton(control, resources);
    case "Menu": {
      const items = childrenOf(requiredChild(control, "Items"), "Item");
      const buttons = items.map((item) => ribbonButton(item, resources));
      return { kind: "menu", ...face(control, resources), items: buttons };
    }
    default:
      throw new ManifestError("unknown-kind", { element: control.name, type, line: control.line });
  }
}

const ribbonButton = (control: XmlElement, resources: Resources): RibbonButton => ({
  kind: "button",
  ...face(control, resources),
  action: ribbonAction(requiredChild(control, "Action"), resources),
});

function face(control: XmlElement, resources: Resources) {
  const supertip = requiredChild(control, "Supertip");
  return {
    id: requiredAttribute(control, "id"),
    label: resources.text(requiredChild(control, "Label"), "short"),
    supertip: {
      title: resources.text(requiredChild(supertip, "Title"), "short"),
      description: resources.text(requiredChild(supertip, "Description"), "long"),
    },
    icons: icons(control, resources),
    enabled: childOf(control, "Enabled")?.text !== "false",
  };
}

function icons(element: XmlElement, resources: Resources): readonly RibbonIcon[] {
  const icon = childOf(element, "Icon");
  if (icon === undefined) return [];
  return childrenOf(icon, "Image").map((image) => ({
    size: Number(requiredAttribute(image, "size")),
    url: resources.url(image, "image"),
  }));
}

function ribbonAction(action: XmlElement, resources: Resources): RibbonAction {
  const type = requiredAttribute(action, "type");
  switch (type) {
    case "ExecuteFunction":
      return { kind: "execute-function", functionName: requiredText(requiredChild(action, "FunctionName")) };
    case "ShowTaskpane": {
      const title = childOf(action, "Title");
      return {
        kind: "show-taskpane",
        url: resources.url(requiredChild(action, "SourceLocation"), "url"),
        title: title && resources.text(title, "short"),
      };
    }
    default:
      throw new ManifestError("unknown-kind", { element: action.name, type, line: action.line });
  }
}
