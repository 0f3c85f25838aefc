import { useState } from 'react';
import {
  ALIGNS,
  BOUNDS,
  HEADINGS,
  type Heading,
  type HeadingProfile,
  MONTH_CASES,
} from '../../shared/model/profile';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { Check } from './Check';
import type { ProfileFieldsProps } from './edit';
import { NumberInput } from './NumberInput';

const CHECKS = ['bold', 'italic', 'uppercase', 'indented'] as const;

/** The headings, one kind at a time. */
export function HeadingFields({ profile, onChange }: ProfileFieldsProps) {
  const t = useMessages();
  const [kind, setKind] = useState<Heading>('question');
  const heading = profile.headings[kind];
  const set = (change: Partial<HeadingProfile>, field: string) =>
    onChange(
      { ...profile, headings: { ...profile.headings, [kind]: { ...heading, ...change } } },
      `${kind}.${field}`,
    );
  return (
    <>
      <h2 className="form-section">{t('profile.headings')}</h2>
      <div className="measure-row">
        <Select
          label={t('profile.heading')}
          value={kind}
          options={HEADINGS.map((value) => ({ value, label: t(`profile.heading.${value}`) }))}
          onChange={setKind}
        />
        <Select
          label={t('profile.align')}
          value={heading.align}
          options={ALIGNS.map((value) => ({ value, label: t(`profile.align.${value}`) }))}
          onChange={(align) => set({ align }, 'align')}
        />
        <NumberInput
          label={t('profile.fontSize')}
          value={heading.size}
          {...BOUNDS.fontSize}
          step={0.5}
          onChange={(size) => set({ size }, 'size')}
        />
        <NumberInput
          label={t('profile.before')}
          value={heading.before}
          {...BOUNDS.space}
          step={1}
          onChange={(before) => set({ before }, 'before')}
        />
        <NumberInput
          label={t('profile.after')}
          value={heading.after}
          {...BOUNDS.space}
          step={1}
          onChange={(after) => set({ after }, 'after')}
        />
      </div>
      <div className="check-row">
        {CHECKS.map((check) => (
          <Check
            key={check}
            label={t(`profile.${check}`)}
            value={heading[check]}
            onChange={(value) => set({ [check]: value }, check)}
          />
        ))}
      </div>
      <div className="measure-row">
        <Select
          label={t('profile.monthCase')}
          value={profile.monthCase}
          options={MONTH_CASES.map((value) => ({
            value,
            label: value === 'asWritten' ? t('profile.asWritten') : t(`profile.month.${value}`),
          }))}
          onChange={(monthCase) => onChange({ ...profile, monthCase }, 'monthCase')}
        />
      </div>
      <Check
        label={t('profile.numberedHeadings')}
        value={profile.numberedHeadings}
        onChange={(numberedHeadings) =>
          onChange({ ...profile, numberedHeadings }, 'numberedHeadings')
        }
      />
    </>
  );
}
