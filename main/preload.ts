import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { isChannel, isNotification } from '../shared/channels';
import type { Api } from '../shared/ipc';

/**
 * The bridge into the window: two plain functions that take the names of the contract only. The
 * window gets neither `ipcRenderer` nor the events, through which it could reach further.
 */
const api: Api = {
  call: (channel, input) =>
    isChannel(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error('There is no such channel')),
  listen: (name, listener) => {
    if (!isNotification(name)) throw new Error('There is no such notification');
    const onNotice = (_event: IpcRendererEvent, notice: Parameters<typeof listener>[0]) =>
      listener(notice);
    ipcRenderer.on(name, onNotice);
    return () => void ipcRenderer.off(name, onNotice);
  },
};

contextBridge.exposeInMainWorld('api', api);
