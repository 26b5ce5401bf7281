import fc from "fast-check";
import { remember } from "../../../src/host/model/memento";

test("everything is put back into the same objects, however deep", () => {
  const inner = { width: 5 as number | undefined };
  const value = { columns: new Map([[2, inner]]), merges: [[1, 2], [3]], name: "a" };
  const { columns, merges } = value;
  const memento = remember(value);
  inner.width = undefined;
  value.columns = new Map();
  merges.push([4]);
  merges[0]?.pop();
  Object.assign(value, { added: true });
  memento.restore();
  expect(value).toEqual({ columns: new Map([[2, { width: 5 }]]), merges: [[1, 2], [3]], name: "a" });
  expect([value.columns === columns, columns.get(2) === inner, value.merges === merges]).toEqual([
    true,
    true,
    true,
  ]);
});

test("plain data that hold one another are remembered too", () => {
  const one: Record<string, unknown> = { name: "one" };
  one["self"] = one;
  const memento = remember(one);
  one["name"] = "other";
  memento.restore();
  expect(one["name"]).toBe("one");
});

const keys = fc.string().filter((key) => key !== "__proto__");

test("whatever plain data it is, changing and restoring it changes nothing", () => {
  fc.assert(
    fc.property(fc.object({ key: keys, withMap: true, withNullPrototype: false }), (value) => {
      const before = JSON.stringify(value);
      const memento = remember(value);
      for (const key of Object.keys(value)) value[key] = "changed";
      memento.restore();
      expect(JSON.stringify(value)).toBe(before);
    }),
  );
});
