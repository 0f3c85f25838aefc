/** @param {number} events @param {number} [seed] */
export function reportText(events: number, seed?: number): string;
