import { excelOnTheWeb, type Failure, type HostConditions } from "./conditions";
import { ActionType, type BatchRequest } from "./messages";
import type { OtherUser } from "./otherUser";
import { exceedsBytes } from "./payload";
import { refusal } from "./refusals";

/** A batch as it stands before the workbook. */
export interface ArrivingBatch {
  readonly request: BatchRequest;
  /** The request as it crossed the wire. */
  readonly text: string;
  readonly flags: number;
}

/** `Excel.run({ delayForCellEdit: true }, …)`. */
const delayForCellEdit = 64;

/** Lets batches through to the workbook as the conditions allow: refuses them, or has them wait. */
export class BatchGate {
  #conditions = excelOnTheWeb;
  #arrived = 0;
  #personEdits = false;
  #afterEdit: (() => void)[] = [];
  readonly #spent = new Set<Failure>();
  readonly #closing = new AbortController();

  constructor(private readonly otherUser: OtherUser) {}

  get conditions(): HostConditions {
    return this.#conditions;
  }

  /** Batches are counted anew from here. */
  set conditions(conditions: HostConditions) {
    this.#conditions = conditions;
    this.#arrived = 0;
    this.#releaseAfterEdit();
  }

  /** A person begins or ends to edit a cell. */
  set personEdits(editing: boolean) {
    this.#personEdits = editing;
    this.#releaseAfterEdit();
  }

  /** The workbook is closed: batches that wait are aborted, later ones find no session. */
  close(): void {
    this.#closing.abort();
  }

  /** Resolves when the batch may run. Rejects with a {@link refusal} when Excel would not run it. */
  async admit({ request, text, flags }: ArrivingBatch): Promise<void> {
    this.#requireOpen();
    if (releasesObjects(request)) return;
    this.#arrived += 1;
    const arrived = this.#arrived;
    if (arrived === this.#conditions.closeAtBatch) this.close();
    this.#requireOpen();
    this.#fail(request, arrived);
    const { requestLimit, inactive, delay } = this.#conditions;
    if (exceedsBytes(text, requestLimit)) throw refusal("RequestPayloadSizeLimitExceeded");
    if (inactive) throw refusal("InactiveWorkbook");
    if (delay > 0) await this.#unlessClosed((done) => setTimeout(done, delay));
    await this.#passCellEdit(flags);
    for (const { batch, address, text: typed } of this.#conditions.remoteEdits)
      if (batch === arrived) this.otherUser.type(address, typed);
  }

  /** Throws for an answer that is too large: what the batch did stays done. */
  requireAnswer(text: string): void {
    if (exceedsBytes(text, this.#conditions.responseLimit)) throw refusal("ResponsePayloadSizeLimitExceeded");
  }

  /** Throws in cell-edit mode and after the workbook was closed. */
  requireReady(): void {
    this.#requireOpen();
    if (this.#isInCellEdit) throw refusal("InvalidOperationInCellEditMode");
  }

  #requireOpen(): void {
    if (this.#closing.signal.aborted) throw refusal("InvalidOrTimedOutSession");
  }

  #fail(request: BatchRequest, arrived: number): void {
    const failure = this.#conditions.failures.find(
      (each) =>
        !this.#spent.has(each) &&
        (typeof each.batch === "number" ? each.batch === arrived : each.batch(request)),
    );
    if (failure === undefined) return;
    this.#spent.add(failure);
    throw refusal(failure.code, failure.message);
  }

  get #isInCellEdit(): boolean {
    const { cellEditMode } = this.#conditions;
    return cellEditMode === "on" || (cellEditMode === "followsPerson" && this.#personEdits);
  }

  async #passCellEdit(flags: number): Promise<void> {
    if (!this.#isInCellEdit) return;
    if ((flags & delayForCellEdit) === 0) throw refusal("InvalidOperationInCellEditMode");
    await this.#unlessClosed((done) => this.#afterEdit.push(done));
  }

  #releaseAfterEdit(): void {
    if (this.#isInCellEdit) return;
    for (const done of this.#afterEdit.splice(0)) done();
  }

  #unlessClosed(wait: (done: () => void) => unknown): Promise<void> {
    const { signal } = this.#closing;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        reject(refusal("RequestAborted"));
      };
      signal.addEventListener("abort", abort, { once: true });
      wait(() => {
        signal.removeEventListener("abort", abort);
        resolve();
      });
    });
  }
}

/** A batch that the library sends by itself to let go of objects; nobody hears its errors. */
const releasesObjects = ({ Actions }: BatchRequest): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference",
  );
