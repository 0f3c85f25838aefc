import { z } from 'zod';
import { optionalDateSchema } from './partial-date';
import { idSchema, textSchema } from './record';

export const AGREEMENT_KINDS = ['memorandum', 'agreement', 'protocol', 'other'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What happens when the term has run out. */
export const RENEWALS = ['none', 'automatic', 'byAgreement'] as const;
export type Renewal = (typeof RENEWALS)[number];

/** A step on the way to the signature: submitted, agreed, registered under a number. */
export const approvalStepSchema = z.object({
  id: idSchema,
  title: textSchema,
  due: optionalDateSchema,
  done: optionalDateSchema,
});
export type ApprovalStep = z.infer<typeof approvalStepSchema>;

export const agreementSchema = z.object({
  id: idSchema,
  kind: z.enum(AGREEMENT_KINDS),
  title: textSchema,
  place: textSchema,
  /** The day of signing, past or planned. */
  signed: optionalDateSchema,
  /** Who signed for each side. */
  signatories: textSchema,
  validUntil: optionalDateSchema,
  renewal: z.enum(RENEWALS),
  /** When it lost force before its time; '' while it is in force. */
  ended: optionalDateSchema,
  steps: z.array(approvalStepSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

export const emptyAgreement = (id: string): Agreement => ({
  id,
  kind: 'memorandum',
  title: '',
  place: '',
  signed: '',
  signatories: '',
  validUntil: '',
  renewal: 'none',
  ended: '',
  steps: [],
});

export const emptyApprovalStep = (id: string): ApprovalStep => ({
  id,
  title: '',
  due: '',
  done: '',
});
