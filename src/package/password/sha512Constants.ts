const mask = (1n << 64n) - 1n;

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
    if (candidate % divisor === 0) return false;
  return true;
}

/** The largest whole number whose power is not above `value`, which has at most 256 bits. */
function wholeRoot(value: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n << 128n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The first 64 bits of the fractions of the roots of the first primes, each as its high and its low half. */
function rootFractions(count: number, power: bigint): Int32Array {
  const halves: number[] = [];
  for (let candidate = 2; halves.length < count * 2; candidate += 1) {
    if (!isPrime(candidate)) continue;
    const bits = wholeRoot(BigInt(candidate) << (64n * power), power) & mask;
    halves.push(Number(bits >> 32n), Number(bits & 0xffffffffn));
  }
  return Int32Array.from(halves, (value) => value | 0);
}

/** FIPS 180-4, 5.3.5: from the square roots of the first eight primes. */
export const initialHalves = rootFractions(8, 2n);
/** FIPS 180-4, 4.2.3: from the cube roots of the first eighty. */
export const roundHalves = rootFractions(80, 3n);
