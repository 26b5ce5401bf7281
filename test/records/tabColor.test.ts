import { disclosureClasses, type DisclosureClass } from "../../src/protocol/rule";
import { tabColorFor } from "../../src/records/tabColor";

type Rgb = readonly [number, number, number];

const unchanged: readonly Rgb[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
/** Machado, Oliveira and Fernandes (2009), severity 1. */
const protanopia: readonly Rgb[] = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const deuteranopia: readonly Rgb[] = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const tritanopia: readonly Rgb[] = [
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
];

const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);

function seen(disclosure: DisclosureClass, eye: readonly Rgb[]): number[] {
  const hex = tabColorFor(disclosure);
  const color: Rgb = [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
  return eye.map(([red, green, blue]) => red * color[0] + green * color[1] + blue * color[2]);
}

const distance = (one: number[], other: number[]): number =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

describe("the tab colours of the three disclosure classes", () => {
  it.each([
    ["full colour vision", unchanged],
    ["protanopia", protanopia],
    ["deuteranopia", deuteranopia],
    ["tritanopia", tritanopia],
  ])("are far apart for people with %s", (_, eye) => {
    const [first, second, third] = disclosureClasses.map((disclosure) => seen(disclosure, eye));
    if (first === undefined || second === undefined || third === undefined) throw new Error("three classes");
    for (const [one, other] of [
      [first, second],
      [second, third],
      [first, third],
    ] as const)
      expect(distance(one, other)).toBeGreaterThan(80);
  });
});
