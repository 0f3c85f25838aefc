import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import {
  BUILT_IN_TEMPLATES,
  type BuiltInTemplate,
  eventFrom,
  templateFrom,
} from '../../shared/edit/templates';
import type { Event } from '../../shared/model/event';
import { addEvent } from './editing';
import { newId } from './id';
import { openDialog, shell } from './shell';
import { toast } from './toasts';
import { editDesk, workspace } from './workspace';

/** Templates of frequent events: the built-in ones and those that the user keeps on the desk. */

/** The event that is to become a template, while the dialog asks for its name. */
export const templateSource = createStore<{ event: Event | null }>(() => ({ event: null }));
export const useTemplateSource = (): Event | null => useStore(templateSource, ({ event }) => event);

export const addBuiltIn = (questionId: string, chosenId: string | null, name: BuiltInTemplate) =>
  addEvent(questionId, chosenId, (date) => eventFrom(BUILT_IN_TEMPLATES[name], newId(), date));

export function addOwn(questionId: string, chosenId: string | null, templateId: string): void {
  const template = workspace.getState().desk.templates.find(({ id }) => id === templateId);
  if (template) addEvent(questionId, chosenId, (date) => eventFrom(template, newId(), date));
}

export function saveAsTemplate(event: Event): void {
  templateSource.setState({ event });
  openDialog('templates');
}

export function manageTemplates(): void {
  templateSource.setState({ event: null });
  openDialog('templates');
}

const here = () => ({ place: shell.getState().place, step: 'step.template' }) as const;

export function addTemplate(event: Event, name: string): void {
  editDesk(
    (desk) => ({ ...desk, templates: [...desk.templates, templateFrom(event, newId(), name)] }),
    here(),
  );
  toast({ tone: 'success', message: { key: 'toast.templateSaved', values: { name } } });
}

export const renameTemplate = (id: string, name: string): void =>
  editDesk(
    (desk) => ({
      ...desk,
      templates: desk.templates.map((template) =>
        template.id === id ? { ...template, name } : template,
      ),
    }),
    { ...here(), typing: `${id}.name` },
  );

export const deleteTemplate = (id: string): void =>
  editDesk(
    (desk) => ({ ...desk, templates: desk.templates.filter((template) => template.id !== id) }),
    here(),
  );
