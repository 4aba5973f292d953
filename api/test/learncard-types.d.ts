/** The package's own types need another way of resolving modules; this is the part that tests use. */
declare module '@learncard/types' {
  interface Checked {
    success: boolean;
    error?: { issues: { path: PropertyKey[]; message: string }[] };
  }
  /** Open Badges 3.0: a credential without its proof. */
  export const UnsignedAchievementCredentialValidator: { safeParse(value: unknown): Checked };
}
