interface Thrown {
  readonly code?: unknown;
  readonly message?: unknown;
}

/** What a piece of work throws, to be looked at; fails when it throws nothing. */
export const thrownBy = (work: () => unknown): Thrown => {
  try {
    work();
  } catch (error) {
    return error as Thrown;
  }
  throw new Error("nothing was thrown");
};
