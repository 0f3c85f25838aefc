export function reportText(events: number, seed?: number): string;
