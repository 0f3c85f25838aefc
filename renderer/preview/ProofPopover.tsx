import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { Statement } from '../../shared/claims/statements';
import { excerpt } from '../../shared/language/excerpt';
import { StatementProof } from '../claims/StatementProof';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';

const QUOTE_LENGTH = 160;

interface ProofPopoverProps {
  statement: Statement;
  text: string;
  anchor: RefObject<Element | null>;
  onGoToText: () => void;
  onClose: () => void;
}

/** Beside a statement on paper: the records behind it, and what is not proven. */
export function ProofPopover({ statement, text, anchor, onGoToText, onClose }: ProofPopoverProps) {
  const t = useMessages();
  return (
    <Popover
      className="popover"
      placement="bottom"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className="proof-popover" aria-label={t('proof.title')}>
        <h3>{t('proof.title')}</h3>
        <p className="proof-quote">
          «{excerpt(text.slice(statement.start, statement.end), QUOTE_LENGTH)}»
        </p>
        <StatementProof statement={statement} onGo={onClose} />
        <div className="button-row">
          <Button
            look="quiet"
            onPress={() => {
              onGoToText();
              onClose();
            }}
          >
            {t('proof.toText')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
