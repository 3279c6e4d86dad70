/** Before the tests of a mutation run: a property that fails has seen the mutant. The smallest example of it is for people, and takes seconds. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
