import { useEffect, useMemo, useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import {
  applyCuts,
  type Cut,
  leftOutEvents,
  planFit,
  possibleCuts,
  withoutDoubles,
} from '../../shared/claims/fit';
import { compose } from '../../shared/document/compose';
import { dress } from '../../shared/document/dress';
import { lookOf } from '../../shared/document/profile-look';
import { findItem } from '../../shared/edit/edit-answer';
import { excerpt } from '../../shared/language/excerpt';
import { profileOf } from '../../shared/model/profile';
import type { Report } from '../../shared/model/report';
import { countPages } from '../preview/count-pages';
import { rowOf } from '../report/row';
import { fitReport, showAllAgain } from '../store/claims';
import { closeDialog } from '../store/shell';
import { useWorkspace, workspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

const TITLE_LENGTH = 100;
/** So many further cuts are offered below those of the plan. */
const MORE = 20;

const keyOf = ({ recordId, to }: Cut): string => `${recordId} ${to}`;

/** In the look that the report asks for. */
function pagesOf(report: Report): number {
  const { desk, registry } = workspace.getState();
  const profile = profileOf(desk.profiles, report.profileId);
  return countPages(
    dress(compose(report, { registry }), profile, report, registry.keptWords),
    lookOf(profile),
  );
}

/** Finds out what to shorten for a number of pages, shows it, and does it when told to. */
export function FitDialog() {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  return (
    <Dialog title={t('fit.title')} onClose={closeDialog}>
      {report ? <Fit report={report} /> : null}
    </Dialog>
  );
}

function Fit({ report }: { report: Report }) {
  const t = useMessages();
  const now = useCounted(report);
  const [wanted, setWanted] = useState<number | null>(null);
  const pages = wanted ?? Math.max(1, (now ?? 2) - 1);
  const plan = usePlan(report, now === null ? null : pages);
  const [changes, setChanges] = useState<ReadonlyMap<string, boolean>>(new Map());
  const planned = useMemo(() => new Set(plan?.cuts.map(keyOf)), [plan]);
  const isChosen = (cut: Cut): boolean => changes.get(keyOf(cut)) ?? planned.has(keyOf(cut));
  const all = useMemo(() => possibleCuts(report), [report]);
  const chosen = withoutDoubles(all.filter(isChosen));
  const signature = chosen.map(keyOf).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cuts are told by their keys
  const cutReport = useMemo(() => applyCuts(report, chosen), [report, signature]);
  const result = useCounted(plan ? cutReport : null);
  const further = all.filter((cut) => !planned.has(keyOf(cut))).slice(0, MORE);
  const leftOut = leftOutEvents(report).length;

  const rows = (cuts: readonly Cut[]) =>
    cuts.map((cut) => (
      <Checkbox
        key={keyOf(cut)}
        className="checkbox"
        isSelected={isChosen(cut)}
        onChange={(isSelected) => setChanges(new Map(changes).set(keyOf(cut), isSelected))}
      >
        <span className="checkbox-box" aria-hidden />
        <span>
          {titleOf(report, cut, t)}{' '}
          <span className="fit-action">
            – {t(`fit.to.${cut.to}`)}, {t(`fit.reason.${cut.reason}`)}
          </span>
        </span>
      </Checkbox>
    ));

  return (
    <>
      <div className="fit-bar">
        <NumberField
          className="field"
          value={pages}
          minValue={1}
          maxValue={999}
          onChange={(value) => {
            if (Number.isNaN(value)) return;
            setWanted(value);
            setChanges(new Map());
          }}
        >
          <Label className="field-label">{t('fit.pages')}</Label>
          <Input className="input" />
        </NumberField>
        <p className="fit-status" role="status">
          {now === null || !plan
            ? t('fit.counting')
            : `${t('fit.now', { count: now })} ${result === null ? t('fit.counting') : chosen.length === 0 ? '' : t('fit.result', { count: result })}`}
        </p>
      </div>
      {plan && now !== null && now <= pages && chosen.length === 0 ? <p>{t('fit.fits')}</p> : null}
      {plan && !plan.reached ? <p className="proof-warning">{t('fit.notReached')}</p> : null}
      {plan && plan.cuts.length + further.length > 0 ? (
        <>
          <p className="field-hint">{t('fit.order')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          {/* biome-ignore lint/a11y/useSemanticElements: a list of choices without a frame of its own */}
          <div className="fit-list" tabIndex={0} role="group" aria-label={t('fit.plan')}>
            {plan.cuts.length > 0 ? <h3 className="fit-heading">{t('fit.plan')}</h3> : null}
            {rows(plan.cuts)}
            {further.length > 0 ? <h3 className="fit-heading">{t('fit.more')}</h3> : null}
            {rows(further)}
          </div>
        </>
      ) : null}
      <div className="dialog-buttons">
        {leftOut > 0 ? (
          <Button look="quiet" onPress={showAllAgain}>
            {t('fit.restore', { count: leftOut })}
          </Button>
        ) : null}
        <Button onPress={closeDialog}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={chosen.length === 0}
          onPress={() => {
            fitReport(chosen);
            closeDialog();
          }}
        >
          {t('fit.apply', { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}

function titleOf(report: Report, { recordId }: Cut, t: ReturnType<typeof useMessages>): string {
  const item = findItem(report, recordId)?.item;
  return item ? excerpt(rowOf(item, t).title, TITLE_LENGTH) : '';
}

/** What an answer that takes long gives, after the window has been drawn; null until then. */
function useLater<T>(
  ask: (report: Report, pages: number) => T,
  report: Report | null,
  pages: number | null,
): T | null {
  const [answer, setAnswer] = useState<{ report: Report; pages: number; value: T } | null>(null);
  useEffect(() => {
    if (!report || pages === null) return;
    const timer = setTimeout(() => setAnswer({ report, pages, value: ask(report, pages) }), 30);
    return () => clearTimeout(timer);
  }, [ask, report, pages]);
  return answer?.report === report && answer?.pages === pages ? answer.value : null;
}

const useCounted = (report: Report | null): number | null => useLater(pagesOf, report, 0);

const plan = (report: Report, pages: number) => planFit(report, pages, pagesOf);
const usePlan = (report: Report, pages: number | null) => useLater(plan, report, pages);
