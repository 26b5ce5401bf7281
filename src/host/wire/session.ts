import { executeBatch } from "./batch";
import { BatchGate } from "./batchGate";
import { excelOnTheWeb, type HostConditions } from "./conditions";
import type { DocumentSettings, ExcelHost } from "./excelHost";
import { HostError, type HostEvent, type HostObject } from "./hostClass";
import type { BatchRequest, BatchResponse } from "./messages";
import { OtherUser } from "./otherUser";
import { References } from "./references";
import { settingsInMemory } from "./settingsInMemory";

export interface SessionHooks {
  /** After every batch, before its events: the moment to draw again. */
  readonly onBatch?: () => void;
  /** Exceptions that are faults of the host itself. */
  readonly onFault?: (error: unknown) => void;
}

/** A batch as a frame of the add-in sends it. */
export interface FrameBatch {
  /** The request as JSON. */
  readonly text: string;
  readonly flags: number;
  /** Whether it is for the workbook, or for the services that all of Office shares. */
  readonly isForWorkbook: boolean;
  /** The services of the frame that asks; the workbook's come after them. */
  readonly service?: (name: string) => HostObject | null;
}

/** One open workbook and the frames of the add-in that share it (pane, function file, dialogs). */
export class HostSession {
  readonly references: References;
  readonly settings: DocumentSettings;
  readonly otherUser: OtherUser;
  private readonly gate: BatchGate;
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();

  constructor(
    readonly excelHost: ExcelHost,
    private readonly hooks: SessionHooks = {},
  ) {
    this.references = excelHost.references ?? new References();
    this.settings = excelHost.settings ?? settingsInMemory();
    this.otherUser = new OtherUser(excelHost, this.settings, (events) => {
      this.send(events);
    });
    this.gate = new BatchGate(this.otherUser);
  }

  /** The circumstances under which batches run; setting them counts batches anew. */
  get conditions(): HostConditions {
    return this.gate.conditions;
  }

  /** What is not named is as in {@link excelOnTheWeb}. */
  setConditions(conditions: Partial<HostConditions>): void {
    this.gate.conditions = { ...excelOnTheWeb, ...conditions };
    this.excelHost.limitCells?.(this.conditions.cellLimit);
  }

  /**
   * Runs a batch when its turn has come and gives the answer as JSON. Rejects with a `CommonApiError` where Office.js makes the
   * error from a number.
   */
  async execute({ text, flags, isForWorkbook, service }: FrameBatch): Promise<string> {
    const request = JSON.parse(text) as BatchRequest;
    if (!isForWorkbook) return JSON.stringify(this.run(request, service));
    try {
      await this.gate.admit({ request, text, flags });
    } catch (error) {
      if (error instanceof HostError) return JSON.stringify(refused(error));
      throw error;
    }
    const answer = JSON.stringify(this.run(request, service));
    this.gate.requireAnswer(answer);
    return answer;
  }

  /** Throws what the Common API answers while Excel runs nothing: in cell-edit mode, or after it was closed. */
  requireReady(): void {
    this.gate.requireReady();
  }

  /** A person begins or ends to edit a cell: Excel runs no batch meanwhile. */
  setPersonEdits(editing: boolean): void {
    this.gate.personEdits = editing;
  }

  /** The workbook is closed: no batch reaches it any more. */
  close(): void {
    this.gate.close();
  }

  /** Sends waiting events to every frame. Call it after anything a person does in the host's own grid. */
  deliverEvents(): void {
    const events = this.excelHost.takeEvents();
    if (events.length > 0) this.send(events);
  }

  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  fault(error: unknown): void {
    this.hooks.onFault?.(error);
  }

  private send(events: readonly HostEvent[]): void {
    for (const listener of this.listeners) listener(events);
  }

  private run(request: BatchRequest, frameService?: FrameBatch["service"]): BatchResponse {
    const { root, createService, guard } = this.excelHost;
    const { onFault } = this.hooks;
    const response = executeBatch(request, {
      root,
      references: this.references,
      guard,
      createService: (name) => frameService?.(name) ?? createService?.(name) ?? null,
      ...(onFault && { onFault }),
    });
    this.hooks.onBatch?.();
    return response;
  }
}

const refused = ({ code, message }: HostError): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
});
