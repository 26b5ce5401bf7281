import { turkeyProtocol } from "../../../src/protocol/turkey";
import type { Classification } from "../../../src/records/classification";
import {
  firstAnswers,
  offeredAudiences,
  withAudienceToggled,
  withType,
} from "../../../src/taskpane/classify/answers";

const suggestion = { informationType: "4w", organisation: "", period: "2026-10", reasons: [] } as const;
const suggested = firstAnswers(turkeyProtocol, { classification: undefined, suggestion });

const classification: Classification = {
  version: 2,
  informationType: "dashboard",
  audiences: ["members"],
  anonymisedByUs: true,
  consentNoted: true,
  organisation: "Lantern Relief",
  period: "2026-09",
  disclosure: "public",
  classifiedAt: "2026-10-01T00:00:00.000Z",
  copyRule: "",
  copyProtocol: "",
  fingerprint: "",
};

describe("the form's first answers", () => {
  it("are what the sheet's content suggests, for everybody the protocol allows", () => {
    expect(suggested).toEqual({
      informationType: "4w",
      audiences: ["coordinators", "members", "ocha", "wos"],
      anonymisedByUs: false,
      consentNoted: false,
      organisation: "",
      period: "2026-10",
    });
  });

  it("are the sheet's own once it is classified", () => {
    const { informationType, audiences, anonymisedByUs, organisation, period } = firstAnswers(
      turkeyProtocol,
      {
        classification,
        suggestion,
      },
    );
    expect({ informationType, audiences, anonymisedByUs, organisation, period }).toEqual({
      informationType: "dashboard",
      audiences: ["members"],
      anonymisedByUs: true,
      organisation: "Lantern Relief",
      period: "2026-09",
    });
  });

  it("are the suggested ones on a copy: what it was made for is no answer of a person", () => {
    const copy = { ...classification, copyRule: "4w/ocha" };
    expect(firstAnswers(turkeyProtocol, { classification: copy, suggestion })).toEqual(suggested);
  });
});

describe("audiences", () => {
  it("that the protocol shares nothing with are not offered", () => {
    expect(offeredAudiences(turkeyProtocol, "4w")).not.toContain("public");
    expect(offeredAudiences(turkeyProtocol, "dashboard")).toContain("public");
  });

  it("stay in the protocol's order however they are chosen", () => {
    const none = { ...suggested, audiences: [] };
    const wosFirst = withAudienceToggled(turkeyProtocol, none, "wos");
    expect(withAudienceToggled(turkeyProtocol, wosFirst, "members").audiences).toEqual(["members", "wos"]);
  });

  it("that are chosen again are not chosen any more", () => {
    expect(withAudienceToggled(turkeyProtocol, suggested, "ocha").audiences).not.toContain("ocha");
  });

  it("stay chosen in another type that offers them too", () => {
    const onlyMembers = { ...suggested, audiences: ["members"] as const };
    expect(withType(turkeyProtocol, onlyMembers, "dashboard").audiences).toEqual(["members"]);
  });

  it("are all chosen again when none of them is left in another type", () => {
    const onlyPublic = { ...suggested, informationType: "dashboard", audiences: ["public"] } as const;
    expect(withType(turkeyProtocol, onlyPublic, "4w").audiences).toEqual(
      offeredAudiences(turkeyProtocol, "4w"),
    );
  });
});
