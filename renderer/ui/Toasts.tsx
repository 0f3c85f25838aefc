import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { toasts } from '../store/toasts';
import { Button } from './Button';
import { useMessages } from './messages';

const ICONS = {
  neutral: null,
  success: <CircleCheck size={18} aria-hidden />,
  danger: <CircleAlert size={18} aria-hidden />,
};

/** Passing messages, at the bottom of the window. */
export function Toasts() {
  const t = useMessages();
  return (
    <ToastRegion queue={toasts} className="toast-region" aria-label={t('toast.region')}>
      {({ toast }) => {
        const { tone, message, actions = [], count = 1 } = toast.content;
        const text = t(message.key, message.values);
        return (
          <Toast toast={toast} className={`toast toast-${tone}`}>
            {ICONS[tone]}
            <ToastContent className="toast-content">
              <Text slot="title">{count > 1 ? t('toast.repeated', { text, count }) : text}</Text>
            </ToastContent>
            {actions.map(({ label, run }) => (
              <Button
                key={label}
                look="quiet"
                onPress={() => {
                  run();
                  toasts.close(toast.key);
                }}
              >
                {t(label)}
              </Button>
            ))}
            <AriaButton slot="close" className="icon-button" aria-label={t('action.close')}>
              <X size={16} aria-hidden />
            </AriaButton>
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
