import type { RibbonTab } from "../../manifest/manifest";

/** The ribbon without the tabs, groups and controls that the add-in has hidden. */
export const shownTabs = (tabs: readonly RibbonTab[], hidden: ReadonlySet<string>): readonly RibbonTab[] => {
  const isShown = ({ id }: { readonly id: string }): boolean => !hidden.has(id);
  return tabs.filter(isShown).map((tab) => ({
    ...tab,
    groups: tab.groups
      .filter(isShown)
      .map((group) => ({ ...group, controls: group.controls.filter(isShown) })),
  }));
};
