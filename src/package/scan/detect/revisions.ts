import type { Detectors } from "./detector";

/** Shared workbooks: what was changed, by whom, and who has it open. */
export const revisionDetectors: Detectors = {
  revisionHeaders: {
    place: "revisions",
    rules: { header: { kind: "revision-user", attributes: ["userName"] } },
  },
  revisionLog: { place: "revisions", presence: "revision" },
  usernames: { place: "revisions", rules: { userInfo: { kind: "revision-user", attributes: ["name"] } } },
};
