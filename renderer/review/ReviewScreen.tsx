import { CircleCheck, ListChecks, WandSparkles } from 'lucide-react';
import { useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { Switch } from 'react-aria-components/Switch';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { findQuestion, formOf } from '../../shared/forms/form-of';
import { type Finding, SEVERITIES, type Severity } from '../../shared/review/finding';
import { isBatchFix } from '../../shared/review/fix';
import { placeOfFinding, setDismissed } from '../store/review';
import { goTo } from '../store/shell';
import { useWorkspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useMessages } from '../ui/messages';
import { questionPlaceName } from '../ui/question-name';
import { FindingRow } from './FindingRow';
import { FixAllDialog } from './FixAllDialog';
import { focusFinding } from './focus-field';
import { type FindingGroup, type ThemeGroup, useFindings, useGroups, useItems } from './use-review';
import '../styles/review.css';

/** Everything that should be looked at before the report is sent. */
export function ReviewScreen() {
  const t = useMessages();
  const dismissedIds = useWorkspace(({ report }) => report?.dismissedFindings);
  const { findings, isReady } = useFindings();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [showsDismissed, setShowsDismissed] = useState(false);

  const dismissed = new Set(dismissedIds);
  const open = findings.filter(({ id }) => !dismissed.has(id));
  const visible = (showsDismissed ? findings : open).filter(({ severity }) => shown.has(severity));
  const groups = useGroups(visible);
  const dismissedCount = findings.length - open.length;

  return (
    <div className="page review">
      <header className="page-header">
        <h1>{t('review.title')}</h1>
      </header>
      <div className="review-filter">
        <ToggleButtonGroup
          className="toggle-group"
          aria-label={t('review.filter')}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => setShown(keys as Set<Severity>)}
        >
          {SEVERITIES.map((severity) => (
            <ToggleButton key={severity} id={severity} className="toggle-button">
              <span>{t(`review.level.${severity}`)}</span>
              <span className="toggle-count">
                {open.filter((finding) => finding.severity === severity).length}
              </span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {dismissedCount > 0 ? (
          <Switch className="switch" isSelected={showsDismissed} onChange={setShowsDismissed}>
            <span className="switch-track" aria-hidden />
            {t('review.showDismissed', { count: dismissedCount })}
          </Switch>
        ) : null}
      </div>
      {groups.length > 0 ? <p className="page-hint">{t('review.text')}</p> : null}
      {groups.map((group) => (
        <ThemeSection key={group.theme} {...group} dismissed={dismissed} />
      ))}
      {isReady && open.length === 0 && groups.length === 0 ? (
        <EmptyState
          icon={<CircleCheck size={32} />}
          title={t('review.allFine')}
          text={t('review.allFineText')}
        />
      ) : null}
      {open.length > 0 && visible.length === 0 ? (
        <EmptyState
          icon={<ListChecks size={32} />}
          title={t('review.filter')}
          text={t('review.hiddenByFilter')}
        />
      ) : null}
    </div>
  );
}

function ThemeSection({
  theme,
  count,
  groups,
  dismissed,
}: ThemeGroup & { dismissed: ReadonlySet<string> }) {
  const t = useMessages();
  return (
    <section className="review-theme">
      <h2>
        {t(`review.theme.${theme}`)} <span className="toggle-count">{count}</span>
      </h2>
      {groups.map((group) => (
        <KindGroup
          key={group.key}
          findings={group.findings}
          dismissed={dismissed}
          label={t('review.list', { theme: t(`review.theme.${theme}`) })}
        />
      ))}
    </section>
  );
}

/** Of so many findings of one kind the rest is shown when asked for. */
const AT_ONCE = 20;

function KindGroup({
  findings,
  dismissed,
  label,
}: Pick<FindingGroup, 'findings'> & { dismissed: ReadonlySet<string>; label: string }) {
  const t = useMessages();
  const report = useWorkspace((state) => state.report);
  const itemOf = useItems(report);
  const [limit, setLimit] = useState(AT_ONCE);
  const [isFixing, setFixing] = useState(false);
  const fixable = findings.filter(
    ({ key, fix, id }) => fix !== null && isBatchFix(key) && !dismissed.has(id),
  );

  const standing = findings.filter(({ id }) => !dismissed.has(id));

  const follow = (finding: Finding | undefined) => {
    if (!finding) return;
    goTo(placeOfFinding(finding));
    focusFinding(finding, itemOf(finding.recordId)?.type ?? null, t);
  };
  const placeIn = ({ questionId, field, recordId }: Finding): string => {
    if (questionId === null) {
      return t(recordId === null ? 'review.place.properties' : 'review.place.registry');
    }
    const asked = report && findQuestion(formOf(report), questionId);
    if (!asked) return questionId;
    const place = questionPlaceName(asked, t);
    return field === 'heading' ? `${place} · ${t('properties.headings')}` : place;
  };

  return (
    <>
      <GridList
        className="findings"
        aria-label={label}
        items={findings.slice(0, limit)}
        dependencies={[dismissed, itemOf]}
        onAction={(key) => follow(findings.find(({ id }) => id === key))}
      >
        {(finding) => (
          // The collection would take the finding's `key`, which others of its kind share.
          <FindingRow
            id={finding.id}
            finding={finding}
            item={itemOf(finding.recordId)}
            place={placeIn(finding)}
            isDismissed={dismissed.has(finding.id)}
          />
        )}
      </GridList>
      {findings.length > limit || standing.length > 1 ? (
        <div className="button-row finding-more">
          {fixable.length > 1 ? (
            <Button icon={<WandSparkles size={15} aria-hidden />} onPress={() => setFixing(true)}>
              {t('review.fixAll', { count: fixable.length })}
            </Button>
          ) : null}
          {standing.length > 1 ? (
            <Button
              look="quiet"
              onPress={() =>
                void setDismissed(
                  standing.map(({ id }) => id),
                  true,
                )
              }
            >
              {t('review.dismissAll', { count: standing.length })}
            </Button>
          ) : null}
          {findings.length > limit ? (
            <Button look="quiet" onPress={() => setLimit(limit + AT_ONCE * 5)}>
              {t('review.more', { count: findings.length - limit })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isFixing ? (
        <FixAllDialog findings={fixable} itemOf={itemOf} onClose={() => setFixing(false)} />
      ) : null}
    </>
  );
}
