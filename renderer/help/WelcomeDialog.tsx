import { FileInput, FilePlus2, ScanEye } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { run } from '../store/commands';
import { importSample } from '../store/importing';
import { closeDialog, setPreferences, shell, useShell } from '../store/shell';
import { workspace } from '../store/workspace';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

const STEPS = [WhatItDoes, WhereDataLie, WhereToBegin];

/** The introduction of the first start. It can be skipped, and the help menu leads back to it. */
export function WelcomeDialog() {
  const t = useMessages();
  const [step, setStep] = useState(0);
  // A first start has opened the sample already.
  const [isFirst] = useState(() => !shell.getState().preferences.welcomed);
  useEffect(() => {
    if (isFirst) setPreferences({ welcomed: true });
  }, [isFirst]);
  const Step = STEPS[step] ?? WhereToBegin;
  const isLast = step === STEPS.length - 1;

  return (
    <Dialog title={t('welcome.title')} onClose={closeDialog}>
      <div className="welcome">
        <Step isFirst={isFirst} />
      </div>
      <div className="dialog-buttons">
        <span className="welcome-step">
          {t('welcome.step', { step: step + 1, count: STEPS.length })}
        </span>
        <Button look="quiet" onPress={closeDialog}>
          {isLast ? t('action.close') : t('welcome.skip')}
        </Button>
        {step > 0 ? <Button onPress={() => setStep(step - 1)}>{t('welcome.back')}</Button> : null}
        {isLast ? null : (
          <Button look="primary" onPress={() => setStep(step + 1)}>
            {t('welcome.next')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function WhatItDoes() {
  const t = useMessages();
  return (
    <>
      <h3>{t('welcome.what')}</h3>
      <ul className="plain-list">
        <li>{t('welcome.whatRecord')}</li>
        <li>{t('welcome.whatDocument')}</li>
        <li>{t('welcome.whatCheck')}</li>
      </ul>
    </>
  );
}

function WhereDataLie() {
  const t = useMessages();
  const dataFolder = useShell((state) => state.dataFolder);
  return (
    <>
      <h3>{t('welcome.safe')}</h3>
      <p>{t('welcome.safeText')}</p>
      <p>
        {t('welcome.safeFolder')} <code>{dataFolder}</code>
      </p>
    </>
  );
}

function WhereToBegin({ isFirst }: { isFirst: boolean }) {
  const t = useMessages();
  const leaveTo = (action: () => void) => () => {
    closeDialog();
    action();
  };
  const showSample = () => {
    if (!isFirst || !workspace.getState().report) void importSample();
  };
  return (
    <>
      <h3>{t('welcome.begin')}</h3>
      <Choice
        icon={<ScanEye size={20} aria-hidden />}
        label={t('welcome.sample')}
        text={t('welcome.sampleText')}
        onPress={leaveTo(showSample)}
      />
      <Choice
        icon={<FileInput size={20} aria-hidden />}
        label={t('welcome.file')}
        text={t('welcome.fileText')}
        onPress={leaveTo(() => run('importReport'))}
      />
      <Choice
        icon={<FilePlus2 size={20} aria-hidden />}
        label={t('welcome.new')}
        text={t('welcome.newText')}
        onPress={leaveTo(() => run('newReport'))}
      />
      <p className="field-hint">{t('welcome.beginText')}</p>
    </>
  );
}

interface ChoiceProps {
  icon: ReactNode;
  label: string;
  text: string;
  onPress: () => void;
}

function Choice({ icon, label, text, onPress }: ChoiceProps) {
  return (
    <AriaButton className="welcome-choice" onPress={onPress}>
      {icon}
      <span>
        <strong>{label}</strong>
        <span>{text}</span>
      </span>
    </AriaButton>
  );
}
