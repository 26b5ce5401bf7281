import { findPersons } from "../../src/codebook/persons";

const found = (text: string): readonly string[] =>
  findPersons(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["trained by Dr. Lena Oakwood in May", ["Dr. Lena Oakwood"]],
  ["Elif Hanım imzaladı", ["Elif Hanım"]],
  ["Mme Claire Duvallon est là", ["Mme Claire Duvallon"]],
  ["focal point: Omar Tayyan", ["focal point: Omar Tayyan"]],
  ["وقع د. سمير حدان", ["د. سمير حدان"]],
])("%s", (text, persons) => {
  expect(found(text)).toEqual(persons);
});

test.each(["Dr visited? no", "Mr or Mrs not recorded", "the teacher was absent"])(
  "%s names nobody",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
