import type { RibbonControl, RibbonTab } from "../../manifest/manifest";

const withItems = (control: RibbonControl): readonly RibbonControl[] =>
  control.kind === "menu" ? [control, ...control.items] : [control];

const controlsOf = (tabs: readonly RibbonTab[]): readonly RibbonControl[] =>
  tabs.flatMap(({ groups }) => groups).flatMap(({ controls }) => controls.flatMap(withItems));

/** The ids of everything on the ribbon: tabs, groups, controls, items of menus. */
export const ribbonIds = (tabs: readonly RibbonTab[]): ReadonlySet<string> =>
  new Set([...tabs, ...tabs.flatMap(({ groups }) => groups), ...controlsOf(tabs)].map(({ id }) => id));

/** Controls that the manifest declares as switched off. */
export const disabledAtFirst = (tabs: readonly RibbonTab[]): ReadonlySet<string> =>
  new Set(
    controlsOf(tabs)
      .filter(({ enabled }) => !enabled)
      .map(({ id }) => id),
  );
