import { CommonApiCode, CommonApiError } from "./commonApi";
import type { CommonCall, CommonFrame } from "./common/commonMethod";
import { commonMethods } from "./common/commonMethods";

type Reply = (data: unknown) => void;

/** Answers `executeMethod`: the methods of the Common API, of which the batch is one. */
export class MethodCalls {
  #waiting: (() => void)[] = [];

  constructor(private readonly frame: CommonFrame) {}

  /** Runs `then` when the call in progress has been answered: events follow answers. */
  afterAnswer(then: () => void): void {
    this.#waiting.push(then);
  }

  /** Answers every call, also one in which the host makes a mistake: a frame that hears nothing waits for ever. */
  async execute(data: unknown, reply: Reply): Promise<void> {
    try {
      reply({ Version: 1, Error: 0, ...(await this.#answer(data as CommonCall)) });
    } catch (error) {
      const isRefusal = error instanceof CommonApiError;
      reply({ Version: 1, Error: isRefusal ? error.code : CommonApiCode.internal });
      if (!isRefusal) this.frame.session.fault(error);
    }
    this.#follow();
  }

  async #answer(call: CommonCall): Promise<object> {
    const { DispatchId } = call["DdaMethod"] as { readonly DispatchId: number };
    const method = commonMethods[DispatchId];
    if (method === undefined) throw new CommonApiError(CommonApiCode.notSupported);
    return method.answer(call, this.frame);
  }

  /** What comes after an answer, in the same turn: what was put off, and the events of the workbook. */
  #follow(): void {
    for (const then of this.#waiting.splice(0)) then();
    this.frame.session.deliverEvents();
  }
}
