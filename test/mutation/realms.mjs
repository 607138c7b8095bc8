/** What mutated sources look at, in this process’s own realm and in those that the host makes. */
import vm from 'node:vm';

/** Its members change, it stays. */
export const state = (globalThis.__stryker__ = {
  mutantCoverage: {static: {}, perTest: {}},
});

export const fileOf = id => id.slice(0, id.indexOf(':'));

const {createContext, Script} = vm;
vm.createContext = (object, options) => {
  const context = createContext(object, options);
  Object.defineProperty(context, '__stryker__', {value: state});
  return context;
};

/** What makes the modules that a call can do without, where a project has such. */
const ON_DEMAND = new Script(
  'if (typeof onDemand_ === "function") onDemand_()',
);

/**
 * A realm that is used again reads a project's lines once, for all tests of a file: while it does, the file
 * itself stands for them.
 */
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    this.isProject = options?.filename === 'project';
  }

  runInContext(context, options) {
    if (!this.isProject) return super.runInContext(context, options);
    const {currentTestId} = state;
    if (currentTestId) state.currentTestId = fileOf(currentTestId);
    try {
      const result = super.runInContext(context, options);
      if (currentTestId) ON_DEMAND.runInContext(context);
      return result;
    } finally {
      state.currentTestId = currentTestId;
    }
  }
};
