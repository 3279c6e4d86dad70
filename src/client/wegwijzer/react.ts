/**
 * What @xstate/react and its store shim need of React, from Preact itself. The whole of preact/compat would cost 4 KB more
 * for class components and events that nothing here uses.
 */
export { createContext, createElement } from 'preact';
export * from 'preact/hooks';
