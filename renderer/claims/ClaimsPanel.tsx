import { ChevronRight } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { checkClaims, standingClaims } from '../../shared/claims/check-claims';
import { type ComputedClaim, computeClaims } from '../../shared/claims/compute';
import { degreeOf } from '../../shared/claims/degree';
import { type Statement, statementFinder } from '../../shared/claims/statements';
import { excerpt } from '../../shared/language/excerpt';
import type { Registry } from '../../shared/model/registry';
import type { Item, Report } from '../../shared/model/report';
import { useSettled, useSettledWorkspace } from '../preview/use-settled';
import { insertSentence } from '../store/claims';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { ChangedSentence } from './ChangedSentence';
import { isDoubtful, StatementProof } from './StatementProof';

/** Under a record: watched sentences that have changed, what its text rests on, and what to insert. */
export function ClaimsPanel({ item }: { item: Item }) {
  const report = useSettledWorkspace((state) => state.report);
  const registry = useSettledWorkspace((state) => state.registry);
  const isNarrative = item.type === 'narrative';
  const changed = useMemo(
    () =>
      report ? checkClaims(report, registry).filter(({ claim }) => claim.recordId === item.id) : [],
    [report, registry, item.id],
  );
  if (!report) return null;
  const part = { item, report, registry };
  return (
    <div className="claims-panel">
      {changed.map((each) => (
        <ChangedSentence key={each.claim.id} changed={each} />
      ))}
      {isNarrative ? <Statements {...part} /> : null}
      <Proposals {...part} isFirstOpen={isNarrative} />
    </div>
  );
}

interface PartProps {
  item: Item;
  /** As they were when the typing rested. */
  report: Report;
  registry: Registry;
}

function Statements({ item, report, registry }: PartProps) {
  const t = useMessages();
  const { text } = useSettled(item);
  const statements = useMemo(
    () => statementFinder(report, registry)(item.id, text),
    [report, registry, item.id, text],
  );
  if (statements.length === 0) return null;
  return (
    <section className="claims-part" aria-label={t('proof.inText')}>
      <h3>{t('proof.inText')}</h3>
      <ul className="statement-list">
        {statements.map((statement) => {
          const name = excerpt(text.slice(statement.start, statement.end), 90);
          return (
            <li key={`${statement.start} ${statement.kind}`}>
              <Disclosure className="disclosure">
                <Heading level={4}>
                  <AriaButton
                    slot="trigger"
                    className={`disclosure-button${isDoubtful(statement) ? ' is-doubtful' : ''}`}
                  >
                    <ChevronRight className="chevron" size={14} aria-hidden />
                    <span className="statement-name">{name}</span>
                    <span className="statement-basis">
                      <Degree statement={statement} />
                    </span>
                  </AriaButton>
                </Heading>
                <DisclosurePanel className="disclosure-panel">
                  <StatementProof statement={statement} />
                </DisclosurePanel>
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a statement rests on, and how well. */
function Degree({ statement }: { statement: Statement }) {
  const t = useMessages();
  const degree = degreeOf(statement);
  if (degree === 'proven') return <Basis {...statement} />;
  return `${degree === 'unproven' ? '⚠ ' : ''}${t(`proof.degree.${degree}`)}`;
}

function Basis({ recordIds, cityIds }: Pick<ComputedClaim, 'recordIds' | 'cityIds'>) {
  const t = useMessages();
  const events = recordIds.length;
  const cities = cityIds.length;
  return t('claims.basis', { events, cities, both: String(events > 0 && cities > 0) });
}

function Proposals({ item, report, registry, isFirstOpen }: PartProps & { isFirstOpen: boolean }) {
  const t = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(isFirstOpen);
  // Nobody counts thousands of events for what is folded.
  const proposals = useMemo(
    () => (isOpen ? computeClaims(report, registry) : []),
    [isOpen, report, registry],
  );
  const standing = useMemo(
    () => new Set(isOpen ? standingClaims(report).map(({ claim }) => claim.kind) : []),
    [isOpen, report],
  );
  return (
    <Disclosure
      className="disclosure claims-part"
      isExpanded={isOpen}
      onExpandedChange={setOpen}
      ref={root}
    >
      <Heading level={3}>
        <AriaButton slot="trigger" className="disclosure-button">
          <ChevronRight className="chevron" size={15} aria-hidden />
          {t('claims.title')}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        <p className="field-hint">{t(proposals.length === 0 ? 'claims.none' : 'claims.hint')}</p>
        <ul className="proposal-list">
          {proposals.map((claim) => (
            <li key={claim.kind} className="proposal">
              <h4>
                {t(`claims.kind.${claim.kind}`)}
                <span className="field-hint">
                  <Basis {...claim} />
                </span>
              </h4>
              <p>{claim.sentence}</p>
              {standing.has(claim.kind) ? (
                <span className="field-hint">{t('claims.inserted')}</span>
              ) : (
                <Button
                  aria-label={t('claims.insertNamed', { kind: t(`claims.kind.${claim.kind}`) })}
                  onPress={() => insertSentence(item.id, claim, caretOf(root.current, item.text))}
                >
                  {t('claims.insert')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Where the caret was left in the field that holds the text; null where it never was in it. */
function caretOf(inside: HTMLElement | null, text: string): number | null {
  const areas = inside?.closest('.record')?.querySelectorAll('textarea') ?? [];
  const area = [...areas].find(({ value }) => value === text && text !== '');
  return area && area.selectionEnd > 0 ? area.selectionEnd : null;
}
