import { hiddenMembers, memberNames, type ClassMembers } from "../../src/host/objects/excelClasses";
import { leftOut, reasonFor } from "../../src/host/objects/leftOut";
import type { DocumentedMember } from "./officeTypes";

/** The newest set that the Office.js of npm has. */
export const newestSet = 15;

/** A documented member that the host lacks, or can't set. */
export interface Missing extends DocumentedMember {
  readonly lacks: "all" | "set";
}

/**
 * What Microsoft documents of the sets ExcelApi 1.1 to 1.15 and the host does not have: `Range.getImage`, or
 * `Shape.left (set)` where it can be read only.
 */
export function missingMembers(
  documented: Iterable<DocumentedMember>,
  declared: readonly ClassMembers[],
): readonly Missing[] {
  const known = new Set([...declared.flatMap(memberNames), ...Object.values(hiddenMembers)]);
  const writable = new Set(
    declared.flatMap(({ name, writable }) => writable.map((each) => `${name}.${each}`)),
  );
  const objects = new Set(declared.flatMap(({ name, objects }) => objects.map((each) => `${name}.${each}`)));
  return [...documented].flatMap((member): Missing[] => {
    if (member.set === undefined || member.set > newestSet) return [];
    if (!known.has(member.name)) return [{ ...member, lacks: "all" }];
    const canBeSet = writable.has(member.name) || objects.has(member.name);
    return member.writable && !canBeSet ? [{ ...member, lacks: "set" }] : [];
  });
}

const byClass = (members: readonly Missing[]): readonly string[] => {
  const classes = new Map<string, string[]>();
  for (const { name, set, lacks } of members) {
    const [owner = "", member = ""] = name.split(".");
    const shown = `\`${member}\`${lacks === "set" ? " (to set)" : ""} 1.${set ?? 0}`;
    classes.set(owner, [...(classes.get(owner) ?? []), shown]);
  }
  return [...classes].map(([name, names]) => `**${name}**: ${names.join(", ")}.`);
};

/**
 * The members that answer `ApiNotFound`, each with the set it came with: under the reason why they are left out, class by class;
 * what is missing without one comes last, and no set with such a member is claimed. As Markdown.
 */
export function missingSection(
  documented: Iterable<DocumentedMember>,
  declared: readonly ClassMembers[],
): string {
  const missing = missingMembers(documented, declared);
  const because = (reason: string | undefined) => missing.filter(({ name }) => reasonFor(name) === reason);
  const groups = leftOut.map(({ reason }) => [reason, ...byClass(because(reason))]);
  const others = byClass(because(undefined));
  return [
    "## What is missing",
    "Documented by Microsoft for ExcelApi 1.1 to 1.15 and not on this host: such a call fails with `ApiNotFound`. The number is the set it came with.",
    ...groups.filter(({ length }) => length > 1).flat(),
    ...(others.length === 0 ? [] : ["Not done yet:", ...others]),
  ].join("\n\n");
}
