import { organisations, type SampleOrganisation } from "./organisations";
import { seeded } from "./random";
import { firstNames, lastNames } from "./vocabulary";

export interface Person {
  readonly name: string;
  readonly email: string;
  /** In a block of numbers that nobody has. */
  readonly phone: string;
}

const random = seeded(41);

function person(organisation: SampleOrganisation, at: number): Person {
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
  const number = String(100 + at).padStart(4, "0");
  return {
    name: `${first} ${last}`,
    email: `${first}.${last}@${organisation.domain}`.toLowerCase(),
    phone: at % 3 === 0 ? `+963 900 00 ${number}` : `+90 500 000 ${number}`,
  };
}

const people = new Map(organisations.map((organisation, at) => [organisation, person(organisation, at)]));

/** The focal point of an organisation, always the same. */
export function focalPoint(organisation: SampleOrganisation): Person {
  const found = people.get(organisation);
  if (found === undefined) throw new Error(organisation.name);
  return found;
}
