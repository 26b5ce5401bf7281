import type { ScanFinding, ScanSeverity } from "../../package/scan/finding";
import type { ScanKind } from "../../package/scan/kinds";

/** All findings of one kind, one for each place. */
export interface KindGroup {
  readonly kind: ScanKind;
  readonly findings: readonly [ScanFinding, ...ScanFinding[]];
}

/** Findings of one severity, by kind. */
export interface SeverityGroup {
  readonly severity: ScanSeverity;
  readonly kinds: readonly KindGroup[];
}

/** The gravest first, otherwise as they came; severities without a finding are left out. */
export const severityGroups = (findings: readonly ScanFinding[]): readonly SeverityGroup[] =>
  (["stop", "warn", "note"] as const).flatMap((severity) => {
    const kinds = kindGroups(findings.filter((finding) => finding.severity === severity));
    return kinds.length === 0 ? [] : [{ severity, kinds }];
  });

const kindGroups = (findings: readonly ScanFinding[]): readonly KindGroup[] => {
  const groups = new Map<ScanKind, [ScanFinding, ...ScanFinding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.kind);
    if (group) group.push(finding);
    else groups.set(finding.kind, [finding]);
  }
  return [...groups].map(([kind, found]) => ({ kind, findings: found }));
};
