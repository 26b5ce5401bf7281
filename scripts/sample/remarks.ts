import { focalPoint } from "./people";
import type { SampleOrganisation } from "./organisations";
import type { Random } from "./random";
import { sites } from "./vocabulary";

const plain = [
  "",
  "",
  "",
  "Activity delayed by snow.",
  "Second round planned for next month.",
  "أنشطة مستمرة",
  "Access constraints on the main road.",
  "N/A",
];

/** A remark as people write them: about one in four names somebody who should not be named. */
export function remark(own: SampleOrganisation, other: SampleOrganisation, random: Random): string {
  if (!random.chance(0.28)) return random.pick(plain);
  const person = focalPoint(own);
  const site = random.pick(sites);
  return random.pick([
    `Joint activity with ${other.name}.`,
    `Handed over to ${other.acronym} in ${site}`,
    `Call ${person.name} (${person.phone}) before visiting`,
    `List sent by ${person.email}; ${own.acronym} follows up`,
    `بالتنسيق مع ${other.arabic}`,
    `${other.name.toUpperCase()} supports the centre; contact ${person.name}`,
    `Photos: https://drive.example/d/${own.acronym.toLowerCase()}-2026`,
    `Kits provided by ${other.name}, distributed by ${own.name}`,
  ]);
}
