import { executeBatch } from "./batch";
import type { DocumentSettings, ExcelHost } from "./excelHost";
import type { HostEvent, HostObject } from "./hostClass";
import type { BatchRequest, BatchResponse } from "./messages";
import { References } from "./references";

export interface SessionHooks {
  /** After every batch, before its events: the moment to draw again. */
  readonly onBatch?: () => void;
  /** Exceptions that are faults of the host itself. */
  readonly onFault?: (error: unknown) => void;
}

/** One open workbook and the frames of the add-in that share it (pane, function file, dialogs). */
export class HostSession {
  readonly references: References;
  readonly settings: DocumentSettings;
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();

  constructor(
    readonly excelHost: ExcelHost,
    private readonly hooks: SessionHooks = {},
  ) {
    this.references = excelHost.references ?? new References();
    this.settings = excelHost.settings ?? settingsInMemory();
  }

  /** Runs a batch. `frameService` are the services of the frame that asks; the workbook's come after them. */
  execute(request: BatchRequest, frameService?: (name: string) => HostObject | null): BatchResponse {
    const { root, createService } = this.excelHost;
    const { onFault } = this.hooks;
    const response = executeBatch(request, {
      root,
      references: this.references,
      createService: (name) => frameService?.(name) ?? createService?.(name) ?? null,
      ...(onFault && { onFault }),
    });
    this.hooks.onBatch?.();
    return response;
  }

  /** Sends waiting events to every frame. Call it after anything a person does in the host's own grid. */
  deliverEvents(): void {
    const events = this.excelHost.takeEvents();
    if (events.length > 0) for (const listener of this.listeners) listener(events);
  }

  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  fault(error: unknown): void {
    this.hooks.onFault?.(error);
  }
}

function settingsInMemory(): DocumentSettings {
  let all: ReadonlyMap<string, string> = new Map();
  return {
    read: () => all,
    replace: (next) => {
      all = new Map(next);
    },
  };
}
