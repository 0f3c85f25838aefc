import { useId } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { useCountries } from '../cities/countries';
import {
  acceptImport,
  cancelImport,
  changeReview,
  type ImportReview,
  useImporting,
} from '../store/importing';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import { useMessages } from '../ui/messages';
import { YearField } from '../ui/YearField';
import { ImportLines } from './ImportLines';
import { ImportSummary } from './ImportSummary';

/** What a file would become, to be looked at before it is taken over. */
export function ImportScreen() {
  const state = useImporting();
  return state.kind === 'review' ? <Review review={state} /> : null;
}

function Review({ review }: { review: ImportReview }) {
  const t = useMessages();
  const { file, parsed, city, year } = review;
  const ready = city.trim() !== '' && year !== null;
  const lines = parsed.placements.length;
  const unclear = parsed.placements.filter(({ placement }) => placement.kind === 'unclear').length;

  return (
    <div className="panes">
      <section className="pane import-pane" aria-label={t('import.title')}>
        <article className="record">
          <header className="record-header">
            <h1>{t('import.title')}</h1>
          </header>
          <p className="form-explanation">{t('import.text', { file })}</p>
          <p className="form-explanation">{t('import.keys')}</p>
          {review.notes.length > 0 ? (
            <ul className="import-notes">
              {review.notes.map((note) => (
                <li key={note}>{t(`sourceNote.${note}`)}</li>
              ))}
            </ul>
          ) : null}
          <div className="field-row">
            <TextField
              label={t('properties.city')}
              value={city}
              onChange={(value) => changeReview({ city: value })}
              message={
                city.trim() === ''
                  ? { severity: 'error', text: t('finding.cityMissing') }
                  : undefined
              }
            />
            <YearField
              label={t('properties.year')}
              value={year}
              isRequired
              onChange={(value) => changeReview({ year: value })}
            />
          </div>
          <ImportSummary report={parsed.report} />
          <ProposedCities review={review} />
          <DelegationCountries review={review} />
        </article>
        <footer className="import-footer">
          <p className="import-placed">
            {t('import.paragraphsPlaced', { placed: lines - unclear, lines })}
          </p>
          <Button onPress={cancelImport}>{t('action.cancel')}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void acceptImport(review)}>
            {t('import.accept')}
          </Button>
        </footer>
      </section>
      <section className="pane placement-pane" aria-label={t('import.source')}>
        <ImportLines review={review} />
      </section>
    </div>
  );
}

function ProposedCities({ review }: { review: ImportReview }) {
  const t = useMessages();
  const countries = useCountries();
  const titleId = useId();
  const { partnerCities } = review.parsed.proposals;
  if (partnerCities.length === 0) return null;
  const countryOf = (code: string | undefined) =>
    countries.find(({ id }) => id === code)?.label ?? t('city.noCountry');
  const accept = (name: string, isAccepted: boolean) => {
    const acceptedCities = new Set(review.acceptedCities);
    if (isAccepted) acceptedCities.add(name);
    else acceptedCities.delete(name);
    changeReview({ acceptedCities });
  };
  return (
    <section className="form-group" aria-labelledby={titleId}>
      <h2 className="form-section" id={titleId}>
        {t('import.cities')}
      </h2>
      <p className="form-explanation">{t('import.citiesText')}</p>
      {partnerCities.map((mention) => (
        <Checkbox
          key={mention.name}
          className="checkbox"
          isSelected={review.acceptedCities.has(mention.name)}
          onChange={(isAccepted) => accept(mention.name, isAccepted)}
        >
          <span className="checkbox-box" aria-hidden />
          <span>
            {mention.name}
            <span className="checkbox-detail">
              {countryOf(mention.country ?? undefined)} · {t(`mention.${mention.status}`)}
            </span>
          </span>
        </Checkbox>
      ))}
    </section>
  );
}

function DelegationCountries({ review }: { review: ImportReview }) {
  const t = useMessages();
  const countries = useCountries();
  const { codes, claimed } = review.parsed.proposals.delegationCountries;
  if (codes.length === 0) return null;
  const names = codes.map((code) => countries.find(({ id }) => id === code)?.label ?? code);
  return (
    <section className="form-group">
      <h2 className="form-section">{t('import.countries')}</h2>
      <p>{names.join(', ')}</p>
      {claimed !== null && claimed !== codes.length ? (
        <p className="field-warning">
          {t('import.countriesDiffer', { claimed, found: codes.length })}
        </p>
      ) : null}
    </section>
  );
}
