import { BOUNDS, NUMBER_PLACES, ORIENTATIONS } from '../../shared/model/profile';
import { useMessages } from '../ui/messages';
import { Select } from '../ui/Select';
import { Check } from './Check';
import type { ProfileFieldsProps } from './edit';
import { NumberInput } from './NumberInput';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const NUMBER_ALIGNS = ['left', 'center', 'right'] as const;

/** The paper, its margins and the numbers of the pages. */
export function PageFields({ profile, onChange }: ProfileFieldsProps) {
  const t = useMessages();
  const { page, pageNumber } = profile;
  const setNumber = (change: Partial<typeof pageNumber>, field: string) =>
    onChange({ ...profile, pageNumber: { ...pageNumber, ...change } }, field);
  return (
    <>
      <h2 className="form-section">{t('profile.page')}</h2>
      <div className="measure-row">
        <Select
          label={t('profile.orientation')}
          value={page.orientation}
          options={ORIENTATIONS.map((value) => ({ value, label: t(`profile.${value}`) }))}
          onChange={(orientation) =>
            onChange({ ...profile, page: { ...page, orientation } }, 'orientation')
          }
        />
        {SIDES.map((side) => (
          <NumberInput
            key={side}
            label={t(`profile.margin.${side}`)}
            value={page.margin[side]}
            {...BOUNDS.margin}
            step={1}
            onChange={(value) =>
              onChange(
                { ...profile, page: { ...page, margin: { ...page.margin, [side]: value } } },
                `margin.${side}`,
              )
            }
          />
        ))}
      </div>
      <div className="measure-row">
        <Select
          label={t('profile.numberPlace')}
          value={pageNumber.place}
          options={NUMBER_PLACES.map((value) => ({ value, label: t(`profile.number.${value}`) }))}
          onChange={(place) => setNumber({ place }, 'number.place')}
        />
        {pageNumber.place === 'none' ? null : (
          <>
            <Select
              label={t('profile.numberAlign')}
              value={pageNumber.align}
              options={NUMBER_ALIGNS.map((value) => ({
                value,
                label: t(`profile.align.${value}`),
              }))}
              onChange={(align) => setNumber({ align }, 'number.align')}
            />
            <NumberInput
              label={t('profile.numberSize')}
              value={pageNumber.size}
              {...BOUNDS.fontSize}
              step={0.5}
              onChange={(size) => setNumber({ size }, 'number.size')}
            />
          </>
        )}
      </div>
      {pageNumber.place === 'none' ? null : (
        <Check
          label={t('profile.numberOnFirst')}
          value={pageNumber.onFirstPage}
          onChange={(onFirstPage) => setNumber({ onFirstPage }, 'number.onFirstPage')}
        />
      )}
    </>
  );
}
