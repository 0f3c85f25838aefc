/** An identifier that no other record has, on this workstation or on any other. */
export const newId = (): string => crypto.randomUUID();
