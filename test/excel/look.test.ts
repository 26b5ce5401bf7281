import { parseLook, restored, serialiseLook, withLook, type Look } from "../../src/excel/look";

const sheet = (header: string, tabColor: string): Look => ({ header, tabColor, otherHeaderLength: 0 });
const ours = { pageHeader: "4W data, Limited", tabColor: "#C19C00" };

it("gives back what stood there before the classification", () => {
  const look = withLook(sheet("Page &P", "#112233"), undefined, ours);
  expect(restored(sheet(look.header.set, "#c19c00"), look)).toEqual({
    header: "Page &P",
    tabColor: "#112233",
  });
});

it("remembers the first look when a sheet is classified a second time", () => {
  const first = withLook(sheet("Page &P", ""), undefined, ours);
  const second = withLook(sheet(first.header.set, first.tabColor.set), first, {
    ...ours,
    tabColor: "#A4262C",
  });
  expect(restored(sheet(second.header.set, "#A4262C"), second)).toEqual({ header: "Page &P", tabColor: "" });
});

it("leaves what somebody changed after the classification", () => {
  const look = withLook(sheet("", ""), undefined, ours);
  expect(restored(sheet("My own header", "#C19C00"), look)).toEqual({
    header: "My own header",
    tabColor: "",
  });
});

it("restores nothing when what was remembered can't be read", () => {
  expect(parseLook("{")).toBeUndefined();
  expect(parseLook('{"version":2}')).toBeUndefined();
  expect(restored(sheet("Page &P", "#112233"), undefined)).toEqual({
    header: "Page &P",
    tabColor: "#112233",
  });
});

it("is read back as it was written", () => {
  const look = withLook(sheet("a", "b"), undefined, ours);
  expect(parseLook(serialiseLook(look))).toEqual(look);
});
