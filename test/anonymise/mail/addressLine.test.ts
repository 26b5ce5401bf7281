import fc from "fast-check";
import { addressLine, mailtoLinks, type Circle } from "../../../src/anonymise/mail/addressLine";
import { foldName } from "../../../src/codebook/fold";
import { contactsIn } from "../../../src/anonymise/mail/recipients";
import { ruleFor } from "../../../src/protocol/protocol";
import type { Audience, Rule } from "../../../src/protocol/rule";
import { turkeyProtocol } from "../../../src/protocol/turkey";
import { tableFromText } from "../../support/table";

const list = contactsIn(
  tableFromText(`
    organisation | person        | email
    Organisation | Focal point   | E-mail
    Sun Aid      | A. Example    | a@sun.example
    Moon Aid     | B. Example    | B. Example <b@moon.example>; office@moon.example
    Star Relief  | C. Example    | ask the office
    Rain Fund    | D. Example    |
    SUN AID      | A. Example    | A@sun.example`),
);

const everybody: Circle = { stopped: [], notConsented: [], keyOf: foldName };

const ruleTo = (audience: Audience): Rule => {
  const rule = ruleFor(turkeyProtocol, "email", audience);
  if (rule === undefined) throw new Error(`no rule for ${audience}`);
  return rule;
};

test("members get a blind copy, each address once", () => {
  const { field, addresses } = addressLine(ruleTo("members"), list, everybody);
  expect(field).toBe("bcc");
  expect(addresses).toEqual(["a@sun.example", "b@moon.example", "office@moon.example"]);
});

test.each<Audience>(["coordinators", "members-field", "inter-cluster"])(
  "addresses are visible to %s",
  (audience) => {
    expect(addressLine(ruleTo(audience), list, everybody).field).toBe("to");
  },
);

test("who is left out is told, by row and with the reason", () => {
  const { leftOut } = addressLine(ruleTo("members"), list, everybody);
  expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
    [3, "bad-address"],
    [4, "no-address"],
    [5, "double"],
  ]);
});

test("what goes to active members only goes to no other", () => {
  const { addresses, leftOut } = addressLine(ruleTo("members"), list, { ...everybody, active: ["sun-aid"] });
  expect(addresses).toEqual(["a@sun.example"]);
  expect(leftOut).toContainEqual({ row: 2, organisation: "Moon Aid", reason: "not-active" });
});

test("a member that stopped sharing gets nothing", () => {
  const { addresses, leftOut } = addressLine(ruleTo("members"), list, { ...everybody, stopped: ["Sun Aid"] });
  expect(addresses).not.toContain("a@sun.example");
  expect(leftOut.filter(({ reason }) => reason === "stopped-sharing")).toHaveLength(2);
});

test("who would have to agree and did not gets nothing", () => {
  const circle = { ...everybody, notConsented: ["Moon Aid"] };
  const { addresses, leftOut } = addressLine(ruleTo("members"), list, circle);
  expect(addresses).toEqual(["a@sun.example"]);
  expect(leftOut.filter(({ reason }) => reason === "no-consent")).toHaveLength(2);
});

test("a row that names no organisations is blind, though it forgot to say so", () => {
  const rule = { ...ruleTo("members"), conditions: [] };
  expect(addressLine(rule, list, everybody).field).toBe("bcc");
});

describe("links that open a message", () => {
  const address = fc.stringMatching(/^[a-z]{1,12}@[a-z]{1,12}\.example$/);

  test("hold all addresses in their order, none longer than it may be", () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 30 }), (addresses) => {
        const links = mailtoLinks({ field: "bcc", addresses }, 80);
        expect(links.every((link) => link.length <= 80 && link.startsWith("mailto:?bcc="))).toBe(true);
        const found = links.flatMap((link) =>
          link.slice("mailto:?bcc=".length).split(",").map(decodeURIComponent),
        );
        expect(found).toEqual(addresses);
      }),
    );
  });

  test("are none when there is nobody to write to", () => {
    expect(mailtoLinks({ field: "to", addresses: [] })).toEqual([]);
  });
});
