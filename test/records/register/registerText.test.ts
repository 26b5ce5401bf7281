import { formatRegister, parseRegister } from "../../../src/records/register/registerText";
import { thrownBy } from "../../support/thrown";
import { breach, consent, copyMade, registerOf } from "./registers";

const stamp = { at: "2026-11-02T09:00:00Z", by: "" };
const whole = registerOf(
  consent(),
  breach(),
  { ...stamp, id: "w", kind: "consent-withdrawn", of: "c1", from: "2026-11-02" },
  {
    ...stamp,
    id: "m",
    kind: "breach-meeting",
    of: "b1",
    heldBy: "senior-management",
    heldOn: "2026-11-02",
    outcome: "",
  },
  { ...stamp, id: "r", kind: "breach-resolved", of: "b1", resolution: "Deleted.", agreedOn: "2026-11-02" },
  {
    ...stamp,
    id: "s",
    kind: "sharing-stopped",
    organisation: "Moon Aid",
    from: "2026-11-02",
    reasons: "<&>",
  },
  { ...stamp, id: "t", kind: "sharing-resumed", organisation: "مؤسسة القمر", from: "2026-11-03" },
  copyMade({ id: "k" }),
  { ...stamp, id: "n", kind: "copy-sent", of: "k", to: "OCHA IMO", on: "2026-11-03" },
);

test("every kind of entry comes back as it was", () => {
  expect(parseRegister(formatRegister(whole))).toEqual(whole);
});

test.each([
  ["", "register-damaged"],
  ["{}", "register-damaged"],
  ['{"version":2,"entries":[]}', "register-newer"],
  ['{"version":1,"entries":[{"kind":"rumour"}]}', "register-damaged"],
  [formatRegister(whole).slice(0, -20), "register-damaged"],
  [formatRegister(whole).replace("2026-10-20", "yesterday"), "register-damaged"],
])("text %# is refused", (content, code) => {
  expect(thrownBy(() => parseRegister(content)).code).toBe(code);
});
