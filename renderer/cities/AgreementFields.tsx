import { AGREEMENT_KINDS, type Agreement, RENEWALS } from '../../shared/model/agreement';
import { localDay } from '../../shared/model/partial-date';
import { agreementState } from '../../shared/registry/agreement-state';
import { changeCityEntry } from '../store/registry';
import { TextField } from '../ui/fields';
import type { FieldMessage } from '../ui/findings';
import { useMessages } from '../ui/messages';
import { PartialDateField } from '../ui/PartialDateField';
import { Select } from '../ui/Select';
import { ApprovalSteps } from './ApprovalSteps';

interface AgreementFieldsProps {
  cityId: string;
  agreement: Agreement;
  messageOf: (field: string) => FieldMessage | undefined;
}

export function AgreementFields({ cityId, agreement, messageOf }: AgreementFieldsProps) {
  const t = useMessages();
  const change = (part: Partial<Agreement>) =>
    changeCityEntry(cityId, 'agreements', agreement.id, part);
  const year = new Date().getFullYear();
  const state = agreementState(agreement, localDay(new Date()));
  return (
    <>
      <p className={`agreement-state agreement-${state}`}>{t(`agreementState.${state}`)}</p>
      <div className="field-row">
        <Select
          label={t('agreement.kind')}
          value={agreement.kind}
          options={AGREEMENT_KINDS.map((kind) => ({
            value: kind,
            label: t(`agreementKind.${kind}`),
          }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={t('agreement.place')}
          value={agreement.place}
          onChange={(place) => change({ place })}
        />
      </div>
      <TextField
        label={t('agreement.title')}
        value={agreement.title}
        onChange={(title) => change({ title })}
      />
      <div className="field-row">
        <PartialDateField
          label={t('agreement.signed')}
          value={agreement.signed}
          onChange={(signed) => change({ signed })}
          defaultYear={year}
        />
        <PartialDateField
          label={t('agreement.validUntil')}
          value={agreement.validUntil}
          onChange={(validUntil) => change({ validUntil })}
          defaultYear={year}
          message={messageOf(`agreements.${agreement.id}.validUntil`)}
        />
      </div>
      <TextField
        label={t('agreement.signatories')}
        value={agreement.signatories}
        onChange={(signatories) => change({ signatories })}
      />
      <div className="field-row">
        <Select
          label={t('agreement.renewal')}
          value={agreement.renewal}
          options={RENEWALS.map((value) => ({ value, label: t(`renewal.${value}`) }))}
          onChange={(renewal) => change({ renewal })}
        />
        <PartialDateField
          label={t('agreement.ended')}
          value={agreement.ended}
          onChange={(ended) => change({ ended })}
          defaultYear={year}
        />
      </div>
      <ApprovalSteps steps={agreement.steps} onChange={(steps) => change({ steps })} />
    </>
  );
}
