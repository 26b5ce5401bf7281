/** How much of the kind's first unit each is worth. Metric ones may have a prefix. */
export interface Kind {
  readonly metric: Readonly<Record<string, number>>;
  readonly other: Readonly<Record<string, number>>;
  /** The power of a prefix: 2 for areas, 3 for volumes. */
  readonly power?: number;
}

const inch = 0.0254;
const foot = 0.3048;
const mile = 1609.344;
const surveyMile = (5280 * 1200) / 3937;
const nauticalMile = 1852;
const lightYear = 9_460_730_472_580_800;
/** 648000 / π astronomical units. */
const parsec = (648_000 / Math.PI) * 149_597_870_700;
const pound = 453.59237;
const poundForce = (pound / 1000) * 9.80665;
const horsepower = 550 * foot * poundForce;
const gallon = 3.785411784;
const imperialGallon = 4.54609;
const point = inch / 72;
const litres = 1000;

/** https://support.microsoft.com/office/convert-function-d785bef1-808e-4aac-bdcd-666c810f9af2, by their definitions. */
export const kinds: readonly Kind[] = [
  {
    metric: { g: 1, u: 1.6605390666e-24 },
    other: {
      ...{ sg: 14_593.902937206, lbm: pound, ozm: pound / 16, grain: pound / 7000, stone: pound * 14 },
      ...{
        cwt: pound * 100,
        shweight: pound * 100,
        uk_cwt: pound * 112,
        lcwt: pound * 112,
        hweight: pound * 112,
      },
      ...{ ton: pound * 2000, uk_ton: pound * 2240, LTON: pound * 2240, brton: pound * 2240 },
    },
  },
  {
    metric: { m: 1, ang: 1e-10, ly: lightYear, parsec, pc: parsec },
    other: {
      ...{ mi: mile, Nmi: nauticalMile, in: inch, ft: foot, yd: 3 * foot, ell: 45 * inch },
      ...{ Picapt: point, Pica: point, pica: inch / 6, survey_mi: surveyMile },
    },
  },
  { metric: { sec: 1, s: 1 }, other: { yr: 31_557_600, day: 86_400, d: 86_400, hr: 3600, mn: 60, min: 60 } },
  {
    metric: { Pa: 1, p: 1, atm: 101_325, at: 101_325, mmHg: 133.322387415 },
    other: { psi: 6894.757293168361, Torr: 101_325 / 760 },
  },
  { metric: { N: 1, dyn: 1e-5, dy: 1e-5, pond: 0.00980665 }, other: { lbf: poundForce } },
  {
    metric: {
      J: 1,
      e: 1e-7,
      c: 4.184,
      cal: 4.1868,
      eV: 1.602176634e-19,
      ev: 1.602176634e-19,
      Wh: 3600,
      wh: 3600,
    },
    other: {
      ...{ HPh: horsepower * 3600, hh: horsepower * 3600, flb: foot * poundForce },
      ...{ BTU: 1055.05585262, btu: 1055.05585262 },
    },
  },
  { metric: { W: 1, w: 1 }, other: { HP: horsepower, h: horsepower, PS: 735.49875 } },
  { metric: { T: 1, ga: 1e-4 }, other: {} },
  {
    metric: { l: 1, L: 1, lt: 1 },
    other: {
      ...{ tsp: gallon / 768, tspm: 0.005, tbs: gallon / 256, oz: gallon / 128, cup: gallon / 16 },
      ...{ pt: gallon / 8, us_pt: gallon / 8, qt: gallon / 4, gal: gallon, barrel: 42 * gallon },
      ...{ uk_pt: imperialGallon / 8, uk_qt: imperialGallon / 4, uk_gal: imperialGallon },
      ...{
        bushel: 2150.42 * inch ** 3 * litres,
        ft3: foot ** 3 * litres,
        in3: inch ** 3 * litres,
        yd3: (3 * foot) ** 3 * litres,
      },
      ...{ mi3: mile ** 3 * litres, Nmi3: nauticalMile ** 3 * litres, ly3: lightYear ** 3 * litres },
      ...{ Picapt3: point ** 3 * litres, Pica3: point ** 3 * litres },
      ...{ GRT: foot ** 3 * 100 * litres, regton: foot ** 3 * 100 * litres, MTON: foot ** 3 * 40 * litres },
      ...{ m3: litres, ang3: 1e-30 * litres },
    },
  },
  {
    metric: { m2: 1, ar: 100, ang2: 1e-20 },
    other: {
      ...{ ha: 1e4, Morgen: 2500, ft2: foot ** 2, in2: inch ** 2, yd2: (3 * foot) ** 2, mi2: mile ** 2 },
      ...{ Nmi2: nauticalMile ** 2, ly2: lightYear ** 2, Picapt2: point ** 2, Pica2: point ** 2 },
      ...{ uk_acre: 4046.8564224, us_acre: surveyMile ** 2 / 640 },
    },
    power: 2,
  },
  { metric: { bit: 1, byte: 8 }, other: {} },
  {
    metric: { "m/s": 1, "m/sec": 1, "m/h": 1 / 3600, "m/hr": 1 / 3600 },
    other: { mph: mile / 3600, kn: nauticalMile / 3600, admkn: (6080 * foot) / 3600 },
  },
];

export const prefixes: Readonly<Record<string, number>> = {
  ...{ Y: 1e24, Z: 1e21, E: 1e18, P: 1e15, T: 1e12, G: 1e9, M: 1e6, k: 1e3, h: 1e2, da: 10, e: 10 },
  ...{ d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9, p: 1e-12, f: 1e-15, a: 1e-18, z: 1e-21, y: 1e-24 },
};

export const binaryPrefixes: Readonly<Record<string, number>> = Object.fromEntries(
  ["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"].map((prefix, index) => [prefix, 1024 ** (index + 1)]),
);

/** Degrees Celsius of one degree, and of zero degrees, on the scales of temperature. */
export const temperatures: Readonly<Record<string, readonly [degree: number, zero: number]>> = {
  ...{ C: [1, 0], cel: [1, 0], K: [1, -273.15], kel: [1, -273.15] },
  ...{ F: [5 / 9, -160 / 9], fah: [5 / 9, -160 / 9], Rank: [5 / 9, -273.15], Reau: [1.25, 0] },
};
