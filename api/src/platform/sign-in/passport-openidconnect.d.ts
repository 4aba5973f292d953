/** The library ships no types. Only what our strategy uses. */
declare module 'passport-openidconnect' {
  interface Context {
    nonce?: string;
  }

  interface StateStore {
    store(
      request: unknown,
      context: Context,
      appState: unknown,
      meta: unknown,
      stored: (error: Error | null, state?: string) => void,
    ): void;
    verify(
      request: unknown,
      state: string,
      restored: (error: Error | null, context?: Context | false, appState?: unknown) => void,
    ): void;
  }

  interface Options {
    issuer: string;
    authorizationURL: string;
    tokenURL: string;
    userInfoURL?: string;
    clientID: string;
    clientSecret: string;
    callbackURL: string;
    scope?: string[];
    acrValues?: string;
    nonce: true;
    store: StateStore;
    skipUserProfile: boolean;
  }

  interface UserProfile {
    _json?: Record<string, unknown>;
  }

  type Done = (error: Error | null, user?: object | false) => void;
  type Verify = (issuer: string, uiProfile: UserProfile, idProfile: object, done: Done) => void;

  class Strategy {
    constructor(options: Options, verify: unknown);
    authenticate(request: unknown, options?: object): void;
    authorizationParams(options: object): Record<string, string>;
    success(user: object): void;
    fail(challenge?: unknown, status?: number): void;
    error(error: Error): void;
    redirect(url: string): void;
    /** "Protected" by the library's word: subclasses may use it for requests to the provider. */
    protected _oauth2: {
      _clientId: string;
      _authorizeUrl: string;
      _accessTokenUrl: string;
      getOAuthAccessToken(
        code: string,
        params: Record<string, string>,
        done: (
          error: unknown,
          accessToken?: string,
          refreshToken?: string,
          params?: Record<string, unknown>,
        ) => void,
      ): void;
      get(url: string, accessToken: string, done: (error: unknown, body?: string) => void): void;
    };
  }
}
