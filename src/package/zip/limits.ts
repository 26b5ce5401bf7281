import { PackageError } from "../packageError";
import type { ZipEntry } from "./directory";

/** What all parts together may unpack to, in bytes. */
export const largestTotal = 4 * 1024 ** 3;

/** How many parts a package may have; Excel's own rarely reach some hundred. */
export const mostParts = 20_000;

/**
 * Above `suspiciousSize` bytes, no honest sheet shrinks further than this (measured: sheets of nothing but
 * formatted empty cells reach about 60, deflate itself ends at 1032).
 */
export const largestRatio = 250;
const suspiciousSize = 32 * 1024 ** 2;

/** Refuses a package by what it declares, before anything is unpacked. */
export function checkDeclaredSizes(entries: readonly ZipEntry[], fileSize: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  if (packed > fileSize) throw new PackageError("bomb", { packed, fileSize });
  for (const { path, size, compressedSize } of entries) {
    if (size > suspiciousSize && size > compressedSize * largestRatio)
      throw new PackageError("bomb", { path, size });
  }
  if (unpacked > suspiciousSize && unpacked > packed * largestRatio)
    throw new PackageError("bomb", { size: unpacked });
  if (unpacked > largestTotal) throw new PackageError("too-large", { size: unpacked, limit: largestTotal });
}
