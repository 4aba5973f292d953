import { useQueryClient } from '@tanstack/react-query';

/** One change of a person moves lists, shares and ledgers alike: everything but the session is asked for again. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
}
