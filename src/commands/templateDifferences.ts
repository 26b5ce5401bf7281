import type { Translate } from "../i18n/translator";
import type { MetColumn, TemplateComparison } from "../table/corrections/compareTemplate";
import type { TemplateColumn } from "../table/corrections/template";

/** How a sheet differs from a template, a sentence for each kind of difference; none where there is nothing to say. */
export const templateDifferences = (
  comparison: TemplateComparison,
  translate: Translate,
): readonly string[] => {
  const nameOf = ({ header, position }: TemplateColumn): string =>
    header === "" ? translate("pane.copies.noHeader", { number: position + 1 }) : `“${header}”`;
  const listed = (kind: string, names: readonly string[]): readonly string[] =>
    names.length === 0
      ? []
      : [translate(`corrections.template.${kind}`, { count: names.length, columns: names.join(", ") })];
  const turned = ({ before, now }: MetColumn): string =>
    translate("corrections.template.turned", {
      column: nameOf(now),
      before: translate(`roles.${before.understood}`),
      now: translate(`roles.${now.understood}`),
    });
  const harmless = ({ before, now }: MetColumn): string =>
    translate("corrections.template.harmless", {
      column: nameOf(now),
      understood: translate(`roles.${now.understood}`),
      role: translate(`roles.${before.role}`),
    });
  return [
    ...listed("added", comparison.added.map(nameOf)),
    ...listed("gone", comparison.gone.map(nameOf)),
    ...listed(
      "moved",
      comparison.moved.map(({ now }) => nameOf(now)),
    ),
    ...listed("changed", comparison.changed.map(turned)),
    ...listed("loosened", comparison.loosened.map(harmless)),
    ...listed("refused", comparison.refused.map(harmless)),
  ];
};
