/**
 * Hue, lightness and saturation in whole steps from 0 to 240, as Windows counts them and Excel therefore tints:
 * accent 1 of the Office theme, 80% lighter, is #D9E1F2 in Excel and only there.
 */
const steps = 240;
const undefinedHue = (steps * 2) / 3;

/** Files keep tints in steps of 1/32767: what is that near below a whole lightness is meant to be it. */
const stepOfTints = steps / 32_767;

type Triple = readonly [number, number, number];

const divided = (dividend: number, divisor: number): number =>
  Math.trunc((dividend + Math.trunc(divisor / 2)) / divisor);

/** Red, green and blue from 0 to 255 as hue, lightness and saturation. */
function hlsOf([red, green, blue]: Triple): Triple {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const [sum, difference] = [most + least, most - least];
  const lightness = divided(sum * steps, 2 * 255);
  if (difference === 0) return [undefinedHue, lightness, 0];
  const saturation = divided(difference * steps, lightness <= steps / 2 ? sum : 2 * 255 - sum);
  const [toRed, toGreen, toBlue] = [red, green, blue].map((channel) =>
    divided(((most - channel) * steps) / 6, difference),
  ) as [number, number, number];
  const hue =
    red === most
      ? toBlue - toGreen
      : green === most
        ? steps / 3 + toRed - toBlue
        : (2 * steps) / 3 + toGreen - toRed;
  return [(hue + steps) % steps, lightness, saturation];
}

function channelAt(low: number, high: number, hue: number): number {
  const at = (hue + steps) % steps;
  const sloped = (distance: number) => low + divided((high - low) * distance, steps / 6);
  if (at < steps / 6) return sloped(at);
  if (at < steps / 2) return high;
  return at < (steps * 2) / 3 ? sloped((steps * 2) / 3 - at) : low;
}

function rgbOf([hue, lightness, saturation]: Triple): Triple {
  const high =
    lightness <= steps / 2
      ? divided(lightness * (steps + saturation), steps)
      : lightness + saturation - divided(lightness * saturation, steps);
  const low = 2 * lightness - high;
  return [hue + steps / 3, hue, hue - steps / 3].map((at) =>
    divided(channelAt(low, high, at) * 255, steps),
  ) as [number, number, number];
}

/**
 * `#RRGGBB` made darker by a negative tint, lighter by a positive one (ECMA-376-1, 18.8.19): -1 is black, 1 is white.
 * @example tinted("#4472C4", -0.25) === "#305496"
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
  const [hue, lightness, saturation] = hlsOf(channels);
  const lit = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + steps * tint;
  const written = rgbOf([hue, Math.trunc(lit + stepOfTints), saturation]).map((channel) =>
    channel.toString(16).padStart(2, "0"),
  );
  return `#${written.join("").toUpperCase()}`;
}
