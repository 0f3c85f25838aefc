import { useMemo, useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { compareNames, type NameDifference, type NameFile } from '../../shared/registry/name-file';
import { takeNamesOver } from '../store/names';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

/** What a colleague's file says of names: new things are ticked, where it differs one's own stay. */
export function NamesFromFile({ file, onClose }: { file: NameFile; onClose: () => void }) {
  const t = useMessages();
  const registry = useWorkspace((state) => state.registry);
  const { differences, unknownCities, unknownPersons } = useMemo(
    () => compareNames(registry, file),
    [registry, file],
  );
  const added = differences.filter(({ mine }) => mine === '');
  const differing = differences.filter(({ mine }) => mine !== '');
  /** Keys of what was decided otherwise than proposed. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isTaken = ({ key, mine }: NameDifference): boolean => turned.has(key) !== (mine === '');
  const take = (difference: NameDifference, taken: boolean) => {
    if (isTaken(difference) === taken) return;
    const after = new Set(turned);
    if (!after.delete(difference.key)) after.add(difference.key);
    setTurned(after);
  };
  const whatOf = useWhat();
  const taken = differences.filter(isTaken);
  return (
    <Dialog title={t('names.importTitle')} onClose={onClose}>
      <div className="names-dialog">
        {differences.length === 0 ? <p>{t('names.isSame')}</p> : null}
        {added.length > 0 ? (
          <section className="names-section" aria-label={t('names.new')}>
            <h3>{t('names.new')}</h3>
            <p className="field-hint">{t('names.newText', { count: added.length })}</p>
            {added.map((each) => (
              <Checkbox
                key={each.key}
                className="checkbox"
                isSelected={isTaken(each)}
                onChange={(selected) => take(each, selected)}
              >
                <span className="checkbox-box" aria-hidden />
                <span>
                  {whatOf(each)}: <strong>{each.theirs}</strong>
                </span>
              </Checkbox>
            ))}
          </section>
        ) : null}
        {differing.length > 0 ? (
          <section className="names-section" aria-label={t('names.differ')}>
            <h3>{t('names.differ')}</h3>
            <p className="field-hint">{t('names.differText')}</p>
            {differing.map((each) => (
              <RadioGroup
                key={each.key}
                className="merge-field"
                orientation="horizontal"
                value={isTaken(each) ? 'theirs' : 'mine'}
                onChange={(whose) => take(each, whose === 'theirs')}
              >
                <Label className="field-label">{whatOf(each)}</Label>
                <Radio value="mine" className="merge-choice">
                  {t('names.mine', { form: each.mine })}
                </Radio>
                <Radio value="theirs" className="merge-choice">
                  {t('names.theirs', { form: each.theirs })}
                </Radio>
              </RadioGroup>
            ))}
          </section>
        ) : null}
        {unknownCities.length > 0 ? (
          <p className="field-hint">
            {t('names.unknown', { cities: unknownCities.map((name) => `«${name}»`).join(', ') })}
          </p>
        ) : null}
        {unknownPersons.length > 0 ? (
          <p className="field-hint">
            {t('names.unknownPersons', { names: unknownPersons.join(', ') })}
          </p>
        ) : null}
      </div>
      <div className="dialog-buttons">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={taken.length === 0}
          onPress={() => {
            onClose();
            takeNamesOver(taken);
          }}
        >
          {t('names.take', { count: taken.length })}
        </Button>
      </div>
    </Dialog>
  );
}

/** What a difference is about: «Харбин, кому? чему?». */
function useWhat(): (difference: NameDifference) => string {
  const t = useMessages();
  return (difference) => {
    if (difference.kind === 'preferred') return t('names.what.preferred');
    const { name } = difference;
    return 'case' in difference
      ? t('names.what.case', { name, case: t(`case.${difference.case}`).toLocaleLowerCase() })
      : t(`names.what.${difference.kind}`, { name });
  };
}
