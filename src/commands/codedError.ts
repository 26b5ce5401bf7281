/** The code of an error of any room. Errors are known by it, because those of a worker have lost their class. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
