/** The solver broke down, for want of memory for example. It can't be asked again; another one may be loaded. */
export class SolverFailure extends Error {
  override readonly name = "SolverFailure";
  readonly code = "solver-failed";

  /** @param cause what WebAssembly threw */
  constructor(override readonly cause: unknown) {
    super("solver-failed");
  }
}
