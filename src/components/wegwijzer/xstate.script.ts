/** What the walkthroughs and the case lifecycle use of XState, in one script: the second page that needs it has it already. */
export { and, assign, createActor, fromTransition, initialTransition, or, setup, stateIn, transition } from 'xstate';
