import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { NumberField } from 'react-aria-components/NumberField';
import { TextField } from 'react-aria-components/TextField';
import type { Figure } from '../../shared/model/event';
import { Button, IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

interface FiguresFieldProps {
  figures: Figure[];
  onChange: (figures: Figure[]) => void;
}

/** Results in numbers: how many, and of what. */
export function FiguresField({ figures, onChange }: FiguresFieldProps) {
  const t = useMessages();
  const labelId = useId();
  const change = (index: number, figure: Partial<Figure>) =>
    onChange(figures.map((each, place) => (place === index ? { ...each, ...figure } : each)));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in a grid
    <div className="field" role="group" aria-labelledby={labelId}>
      <span className="field-label" id={labelId}>
        {t('event.figures')}
      </span>
      {figures.map((figure, index) => (
        // Figures have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="figure-row" key={index}>
          <NumberField
            aria-label={t('event.figureValue')}
            className="figure-value"
            value={figure.value}
            onChange={(value) => change(index, { value: Number.isNaN(value) ? 0 : value })}
          >
            <Input className="input" />
          </NumberField>
          <TextField
            aria-label={t('event.figureUnit')}
            className="figure-unit"
            value={figure.unit}
            onChange={(unit) => change(index, { unit })}
          >
            <Input className="input" placeholder={t('event.figureUnitExample')} />
          </TextField>
          <IconButton
            label={t('event.figureDelete')}
            onPress={() => onChange(figures.toSpliced(index, 1))}
          >
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        icon={<Plus size={15} aria-hidden />}
        onPress={() => onChange([...figures, { value: 0, unit: '' }])}
      >
        {t('event.figureAdd')}
      </Button>
    </div>
  );
}
