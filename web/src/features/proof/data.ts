import { useQuery } from '@tanstack/react-query';
import type { CertificateList, Verification } from '@bdhvs/contracts/certificates';
import { api } from '../../lib/api-client.js';
import { freshOrLastKnown } from '../../lib/last-known.js';
import { hasStatus } from '../../lib/problem.js';
import { useSignedIn } from '../../lib/session.js';

const MOST_CODE_CHARACTERS = 60;

/** What is typed, scanned or pasted, the whole address too, as the end of an address. */
export function codeInAddress(typed: string): string {
  const last = typed.trim().replace(/\/+$/, '').split('/').pop() ?? '';
  return encodeURIComponent([...last].slice(0, MOST_CODE_CHARACTERS).join(''));
}

export function useVerification(code: string) {
  return useQuery({
    queryKey: ['verification', code],
    queryFn: () => askTwice(code),
    enabled: code !== '',
    // Somebody may take it back while the page is open.
    staleTime: 0,
  });
}

/** Programs without a cookie share one allowance. Whoever is shut out there is known from then on, and asks again. */
async function askTwice(code: string): Promise<Verification> {
  const path = `/certificates/${codeInAddress(code)}`;
  try {
    return await api.get<Verification>(path);
  } catch (error) {
    if (!hasStatus(error, 429)) throw error;
    return api.get<Verification>(path);
  }
}

export const checkBadge = (badge: string) => api.post<Verification>('/certificates/check', { badge });

export function useMyCertificates() {
  const { personId } = useSignedIn();
  return useQuery({
    queryKey: ['my-certificates'],
    queryFn: () => freshOrLastKnown(personId, '/me/certificates', (path) => api.get<CertificateList>(path)),
  });
}
