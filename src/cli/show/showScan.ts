import type { Translate } from "../../i18n/translator";
import type { ScanFindingOutput, ScanOutput } from "../output/scanOutput";
import type { Shown, Terminal } from "./shown";

/** What would travel with the file, the gravest first, and what to do about it. */
export const showScan = (output: ScanOutput, { translate }: Terminal): Shown => {
  const { file, findings, clean, namesSearched, masked } = output;
  const head = findings.length === 0 ? [] : [translate("cli.scan.head", { file }), ""];
  const hint = namesSearched === null ? [translate("cli.scan.noCodebook")] : [];
  const examples = masked && findings.length > 0 ? [translate("cli.scan.masked")] : [];
  const verdict = clean ? [translate("cli.scan.clean")] : [totals(findings, translate)];
  const lines = [
    ...head,
    ...findings.flatMap((each) => shownFinding(each, translate)),
    ...verdict,
    ...hint,
    ...examples,
  ];
  return { text: `${lines.join("\n")}\n` };
};

const shownFinding = (finding: ScanFindingOutput, translate: Translate): readonly string[] => {
  const { severity, what, where, example, count, todo } = finding;
  const title = translate("cli.scan.finding", {
    severity: translate(`cli.severity.${severity}`),
    what,
    where,
  });
  const detail =
    example === ""
      ? translate("cli.scan.times", { count })
      : translate("cli.scan.example", { example, count });
  return [title, `  ${detail}`, `  ${todo}`, ""];
};

const totals = (findings: readonly ScanFindingOutput[], translate: Translate): string => {
  const many = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return translate("cli.scan.totals", { stop: many("stop"), warn: many("warn"), note: many("note") });
};
