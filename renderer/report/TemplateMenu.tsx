import { LayoutTemplate } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { BUILT_IN_NAMES } from '../../shared/edit/templates';
import { addBuiltIn, addOwn, manageTemplates } from '../store/templates';
import { useWorkspace } from '../store/workspace';
import { IconButton } from '../ui/Button';
import { useMessages } from '../ui/messages';

interface TemplateMenuProps {
  questionId: string;
  chosenId: string | null;
}

/** Adds an event that begins with the words of its kind. */
export function TemplateMenu({ questionId, chosenId }: TemplateMenuProps) {
  const t = useMessages();
  const own = useWorkspace(({ desk }) => desk.templates);
  return (
    <MenuTrigger>
      <IconButton label={t('template.menu')}>
        <LayoutTemplate size={16} aria-hidden />
      </IconButton>
      <Popover className="popover" placement="top start">
        <Menu className="menu" aria-label={t('template.menu')}>
          {own.length > 0 ? (
            <MenuSection>
              <Header className="menu-heading">{t('template.own')}</Header>
              {own.map(({ id, name }) => (
                <MenuItem
                  key={id}
                  id={id}
                  className="menu-item"
                  onAction={() => addOwn(questionId, chosenId, id)}
                >
                  {name || t('template.unnamed')}
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
          <MenuSection>
            <Header className="menu-heading">{t('template.builtIn')}</Header>
            {BUILT_IN_NAMES.map((name) => (
              <MenuItem
                key={name}
                id={`builtIn.${name}`}
                className="menu-item"
                onAction={() => addBuiltIn(questionId, chosenId, name)}
              >
                {t(`template.${name}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuItem id="manage" className="menu-item menu-last" onAction={manageTemplates}>
            {t('template.manage')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
