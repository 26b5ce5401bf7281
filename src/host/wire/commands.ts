/** How a ribbon function ended. `data` is what the add-in gave to `event.completed()`, as JSON text. */
export interface CommandResult {
  readonly status: "completed" | "unknown-function" | "failed";
  readonly data: string;
}

interface RunningCommand {
  readonly resolve: (result: CommandResult) => void;
  readonly reject: (error: Error) => void;
}

const completed = 0;
const unknownFunction = 11101;

/** The ribbon functions that run in one frame, each until the add-in calls `event.completed()`. */
export class Commands {
  private readonly running = new Map<string, RunningCommand>();
  private last = 0;

  start(): { readonly id: string; readonly result: Promise<CommandResult> } {
    this.last += 1;
    const id = `command${this.last}`;
    const result = new Promise<CommandResult>((resolve, reject) => {
      this.running.set(id, { resolve, reject });
    });
    return { id, result };
  }

  /** The add-in is done with a command; `status` is Office's number. An unknown id is let pass. */
  complete(id: string, status: number, data: unknown): void {
    const command = this.running.get(id);
    this.running.delete(id);
    const ended =
      status === completed ? "completed" : status === unknownFunction ? "unknown-function" : "failed";
    command?.resolve({ status: ended, data: typeof data === "string" ? data : "" });
  }

  refuseAll(error: Error): void {
    for (const { reject } of this.running.values()) reject(error);
    this.running.clear();
  }
}
