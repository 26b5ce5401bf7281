import type { Entry } from "../../src/records/register/entry";
import { consent } from "../records/register/registers";

const agreed = (
  kind: "consent" | "approval",
  organisation: string,
  ...rows: readonly `${"minutes" | "contacts" | "assessment"}/${"members" | "ocha" | "wos" | "public"}`[]
): readonly Entry[] =>
  rows.map((row) => {
    const [informationType, audience] = row.split("/") as ["minutes", "members"];
    return consent({ id: `${organisation} ${row}`, consent: kind, organisation, informationType, audience });
  });

/** What the organisations of the invented sheets agreed to. */
export const agreements: readonly Entry[] = [
  ...agreed("approval", "Stone Bridge Aid", "minutes/members"),
  ...agreed("consent", "Blue Lantern Relief", "contacts/members", "contacts/ocha", "assessment/ocha"),
  ...agreed("consent", "Stone Bridge Aid", "assessment/ocha", "assessment/wos"),
];
