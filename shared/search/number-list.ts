/** Whole numbers in a typed array that grows: an index holds millions of them. */
export class NumberList {
  #data: Uint32Array;
  length = 0;

  constructor(capacity = 4) {
    this.#data = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }

  /** The numbers themselves, for loops that can't afford a call for each. Adding makes it stale. */
  get data(): Uint32Array {
    return this.#data;
  }

  /** The number at an index below the length. */
  at(index: number): number {
    return this.#data[index] as number;
  }
}
