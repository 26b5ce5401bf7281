import fc from "fast-check";
import { parseLook, restored, serialiseLook, withLook, type CurrentLook } from "../../src/excel/look";

const sheet = (header: string, tabColor: string, footer = ""): CurrentLook => ({
  header,
  footer,
  tabColor,
  taken: { header: 0, footer: 0 },
});
const ours = { header: "4W data · OCHA", footer: "Limited – OCHA will compile", tabColor: "#C19C00" };
const classified = { ...sheet(ours.header, "#c19c00", ours.footer) };

it("gives back what stood there before the classification", () => {
  const look = withLook(sheet("Page &P", "#112233", "&D"), undefined, ours);
  expect(restored(classified, look)).toEqual({ header: "Page &P", footer: "&D", tabColor: "#112233" });
});

it("remembers the first look when a sheet is classified a second time", () => {
  const first = withLook(sheet("Page &P", ""), undefined, ours);
  const second = withLook(classified, first, { ...ours, tabColor: "#A4262C" });
  expect(restored({ ...classified, tabColor: "#A4262C" }, second)).toEqual({
    header: "Page &P",
    footer: "",
    tabColor: "",
  });
});

it("leaves what somebody changed after the classification", () => {
  const look = withLook(sheet("", ""), undefined, ours);
  expect(restored({ ...classified, header: "My own" }, look)).toEqual({
    header: "My own",
    footer: "",
    tabColor: "",
  });
});

it("restores nothing when what was remembered can't be read", () => {
  expect(parseLook("{")).toBeUndefined();
  expect(parseLook('{"version":2}')).toBeUndefined();
  expect(restored(sheet("Page &P", "#112233"), undefined)).toMatchObject({
    header: "Page &P",
    tabColor: "#112233",
  });
});

it("is read back as it was written", () => {
  const look = withLook(sheet("a", "b"), undefined, ours);
  expect(parseLook(serialiseLook(look))).toEqual(look);
});

it("fits beside the other sections of the header and never ends in half a doubled ampersand", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("&&", "a", "ب", " "), { maxLength: 400 }),
      fc.nat(300),
      (units, taken) => {
        const now = { ...sheet("", ""), taken: { header: taken, footer: 0 } };
        const { set } = withLook(now, undefined, { ...ours, header: units.join("") }).header;
        expect(set.length).toBeLessThanOrEqual(Math.max(0, 249 - taken));
        expect(set.replaceAll("&&", "")).not.toContain("&");
      },
    ),
  );
});
