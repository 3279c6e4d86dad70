/** Loaded into npm before npm itself, which asks `process.version` which packages fit: says the version of the Node the tools will run on. */
Object.defineProperty(process, 'version', { value: process.env['AFSPRAKENWIJZER_NODE'] });
