/** Where the parsed settings are injected: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('Config');
