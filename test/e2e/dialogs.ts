import type { ElectronApplication } from '@playwright/test';

/**
 * Native dialogs can't be reached from outside. The function that opens one is replaced in the main
 * process by its answer, which stays in force until the next.
 */

/** `null` is the button "Cancel". */
export const answerOpenDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    });
  }, path);

export const answerSaveDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);

/** Presses the button with this number, counted from 0, in every message box. */
export const answerMessageBox = (app: ElectronApplication, button: number): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
    dialog.showMessageBoxSync = () => response;
  }, button);
