import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../lib/problem.js';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // navigator.onLine is wrong behind many routers; a request tells the truth.
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
