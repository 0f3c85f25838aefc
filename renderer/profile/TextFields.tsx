import { BOUNDS, FONTS, NUMBER_SIGNS } from '../../shared/model/profile';
import { CheckField } from '../ui/CheckField';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { Check } from './Check';
import type { ProfileFieldsProps } from './edit';
import { NumberInput } from './NumberInput';

const TEXT_ALIGNS = ['justify', 'left'] as const;
const BULLETS = ['➤', '–', '•', '▪', '●', '✓'];

/** The text, its lists, its tables and its pictures. */
export function TextFields({ profile, onChange }: ProfileFieldsProps) {
  const t = useMessages();
  const { text, table, pictures } = profile;
  const setText = (change: Partial<typeof text>, field: string) =>
    onChange({ ...profile, text: { ...text, ...change } }, field);
  const bullets = [...new Set([...BULLETS, profile.bullet].filter((sign) => sign !== ''))];
  return (
    <>
      <h2 className="form-section">{t('profile.text')}</h2>
      <div className="measure-row">
        <Select
          label={t('profile.font')}
          value={profile.font}
          options={FONTS.map((value) => ({ value, label: value }))}
          onChange={(font) => onChange({ ...profile, font }, 'font')}
        />
        <NumberInput
          label={t('profile.fontSize')}
          value={profile.fontSize}
          {...BOUNDS.fontSize}
          step={0.5}
          onChange={(fontSize) => onChange({ ...profile, fontSize }, 'fontSize')}
        />
        <NumberInput
          label={t('profile.lineSpacing')}
          value={profile.lineSpacing}
          {...BOUNDS.lineSpacing}
          step={0.05}
          onChange={(lineSpacing) => onChange({ ...profile, lineSpacing }, 'lineSpacing')}
        />
        <Select
          label={t('profile.align')}
          value={text.align}
          options={TEXT_ALIGNS.map((value) => ({ value, label: t(`profile.align.${value}`) }))}
          onChange={(align) => setText({ align }, 'text.align')}
        />
        <NumberInput
          label={t('profile.indent')}
          value={text.firstLineIndent}
          {...BOUNDS.indent}
          step={0.5}
          onChange={(firstLineIndent) => setText({ firstLineIndent }, 'text.indent')}
        />
        <NumberInput
          label={t('profile.after')}
          value={text.after}
          {...BOUNDS.space}
          step={1}
          onChange={(after) => setText({ after }, 'text.after')}
        />
      </div>
      <CheckField
        label={t('profile.mendsTypography')}
        hint={t('profile.mendsTypographyHint')}
        value={profile.mendsTypography}
        onChange={(mendsTypography) => onChange({ ...profile, mendsTypography }, 'mendsTypography')}
      />
      <h2 className="form-section">{t('profile.lists')}</h2>
      <div className="measure-row">
        <Select
          label={t('profile.bullet')}
          value={profile.bullet}
          options={[
            { value: '', label: t('profile.asWritten') },
            ...bullets.map((value) => ({ value, label: value })),
          ]}
          onChange={(bullet) => onChange({ ...profile, bullet }, 'bullet')}
        />
        <Select
          label={t('profile.numberSign')}
          value={profile.numberSign}
          options={NUMBER_SIGNS.map((value) => ({
            value,
            label: value === 'asWritten' ? t('profile.asWritten') : `1${value}`,
          }))}
          onChange={(numberSign) => onChange({ ...profile, numberSign }, 'numberSign')}
        />
        <NumberInput
          label={t('profile.tableSize')}
          value={table.fontSize}
          {...BOUNDS.fontSize}
          step={0.5}
          onChange={(fontSize) => onChange({ ...profile, table: { fontSize } }, 'table.fontSize')}
        />
      </div>
      <h2 className="form-section">{t('profile.pictures')}</h2>
      <div className="measure-row">
        <NumberInput
          label={t('profile.pictureWidth')}
          value={pictures.width}
          {...BOUNDS.pictureWidth}
          step={5}
          onChange={(width) =>
            onChange({ ...profile, pictures: { ...pictures, width } }, 'pictures.width')
          }
        />
      </div>
      <Check
        label={t('profile.picturesShown')}
        value={pictures.shown}
        onChange={(shown) =>
          onChange({ ...profile, pictures: { ...pictures, shown } }, 'pictures.shown')
        }
      />
    </>
  );
}
