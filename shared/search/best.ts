/**
 * The best `count` of many, the best first, without sorting all of them. Where two are equally
 * good, the smaller number goes first.
 */
export function best(
  numbers: Uint32Array,
  goodness: (number: number) => number,
  count: number,
): number[] {
  const heap = new WorstFirst(Math.min(count, numbers.length));
  // From the end: the newest come last, and those that are sure to stay should come early.
  for (let at = numbers.length - 1; at >= 0; at--) {
    const number = numbers[at] as number;
    heap.offer(number, goodness(number));
  }
  return heap.sorted();
}

/** A heap of bounded size with the worst at its root, which gives way to a better one. */
class WorstFirst {
  readonly #goodness: Float64Array;
  readonly #numbers: Uint32Array;
  #length = 0;

  constructor(size: number) {
    this.#goodness = new Float64Array(size);
    this.#numbers = new Uint32Array(size);
  }

  offer(number: number, goodness: number): void {
    if (this.#length < this.#numbers.length) this.#rise(this.#length++, number, goodness);
    else if (this.#length > 0 && this.#isWorse(0, number, goodness)) this.#sink(number, goodness);
  }

  sorted(): number[] {
    const goodness = new Map<number, number>();
    for (let at = 0; at < this.#length; at++) {
      goodness.set(this.#numbers[at] as number, this.#goodness[at] as number);
    }
    return [...goodness].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number);
  }

  /** Whether what stands at a place is worse than another. */
  #isWorse(at: number, number: number, goodness: number): boolean {
    const own = this.#goodness[at] as number;
    return own < goodness || (own === goodness && (this.#numbers[at] as number) > number);
  }

  #put(at: number, number: number, goodness: number): void {
    this.#numbers[at] = number;
    this.#goodness[at] = goodness;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#numbers[from] as number, this.#goodness[from] as number);
  }

  #rise(from: number, number: number, goodness: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, number, goodness)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, number, goodness);
  }

  #sink(number: number, goodness: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#length) break;
      const right = child + 1;
      const isRightWorse =
        right < this.#length &&
        this.#isWorse(right, this.#numbers[child] as number, this.#goodness[child] as number);
      if (isRightWorse) child = right;
      if (!this.#isWorse(child, number, goodness)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, number, goodness);
  }
}
