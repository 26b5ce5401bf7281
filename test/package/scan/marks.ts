const heads = [
  "Bor",
  "Dal",
  "Fen",
  "Gim",
  "Hul",
  "Jop",
  "Kar",
  "Lem",
  "Mun",
  "Nar",
  "Pol",
  "Tas",
  "Ver",
  "Zub",
];
const tails = [
  "avek",
  "edoz",
  "igur",
  "omil",
  "upah",
  "ynot",
  "ezil",
  "opur",
  "atim",
  "ubek",
  "ivon",
  "erag",
];

/** An invented name, one for each number below 168; any two differ in both words. */
export const markOf = (at: number): string => {
  const [head, tail] = [at % heads.length, Math.floor(at / heads.length)];
  const second = [(head + tail * 3 + 5) % heads.length, (tail + head * 5 + 3) % tails.length] as const;
  return `${heads[head] ?? ""}${tails[tail] ?? ""} ${heads[second[0]] ?? ""}${tails[second[1]] ?? ""}`;
};
