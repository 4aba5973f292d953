import { createStore, useStore } from './store.js';

export type Language = 'vi' | 'en';
type Messages = Readonly<Record<string, string>>;
type Values = Record<string, string | number | undefined>;
/** Messages may have forms: `_you` once the person chose how to be spoken to, `_one` for the English singular. */
type KeyOf<M> = keyof M extends infer K
  ? K extends `${infer Stem}_${'one' | 'you'}`
    ? Stem
    : K & string
  : never;
export type Translate<M extends Messages> = (key: KeyOf<M>, values?: Values) => string;

interface Namespace {
  vi: Messages;
  en?: Messages;
  loadEnglish: () => Promise<{ default: Messages }>;
}

const namespaces = new Map<string, Namespace>();

export const language = createStore<Language>('vi');

/**
 * The message in the chosen language, in the form that the values ask for:
 * `context` picks "key_context", `count: 1` picks "key_one"; {{name}} is filled in.
 */
export function format(messages: Messages, key: string, values: Values = {}): string {
  const forms = [
    values.context && `${key}_${values.context}`,
    String(values.count) === '1' && `${key}_one`,
    key,
  ];
  const form = forms.find((name) => name && name in messages);
  const message = form ? messages[form] : undefined;
  return (message ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

async function loadEnglish(namespace: Namespace): Promise<void> {
  namespace.en ??= (await namespace.loadEnglish()).default;
}

const allEnglish = () => Promise.all([...namespaces.values()].map(loadEnglish));

/** Called after a lazy feature has arrived, so that its first picture is already in the chosen language. */
export async function messagesReady(): Promise<void> {
  if (language.get() === 'en') await allEnglish();
}

export async function setLanguage(next: Language): Promise<void> {
  if (next === 'en') await allEnglish();
  document.documentElement.lang = next;
  language.set(next);
}

/**
 * The messages of one feature. Vietnamese travels with its code; English is fetched by those who ask for it.
 * `export const useLearn = messages('learn', vi, () => import('./messages.en.js'))`, then `const t = useLearn()`.
 */
export function messages<M extends Messages>(
  name: string,
  vi: M,
  english: () => Promise<{ default: Messages }>,
): () => Translate<M> {
  const namespace: Namespace = { vi, loadEnglish: english };
  namespaces.set(name, namespace);
  // Another function for another language: memoised components that depend on it render again.
  const translate: Record<Language, Translate<M>> = {
    vi: (key, values) => format(vi, key, values),
    en: (key, values) => format({ ...vi, ...namespace.en }, key, values),
  };
  return () => translate[useStore(language)];
}
