/** A question with a safe answer and one that throws something away. */
export interface Question {
  readonly title: string;
  readonly body: string;
  /** The answer that does it. */
  readonly yes: string;
  /** The safe answer; Escape means it too. */
  readonly no: string;
}

interface AskedQuestion extends Question {
  readonly answer: (isYes: boolean) => void;
}

/** What the person is asked before something can't be taken back; one question at a time, in the order they were asked. */
export class Questions {
  #waiting: readonly AskedQuestion[] = [];
  readonly #listeners = new Set<() => void>();

  readonly current = (): AskedQuestion | undefined => this.#waiting[0];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  ask(question: Question): Promise<boolean> {
    return new Promise((resolve) => {
      const asked: AskedQuestion = {
        ...question,
        answer: (isYes) => {
          this.#set(this.#waiting.filter((one) => one !== asked));
          resolve(isYes);
        },
      };
      this.#set([...this.#waiting, asked]);
    });
  }

  #set(waiting: readonly AskedQuestion[]): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }
}
