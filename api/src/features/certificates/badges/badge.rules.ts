/** Documents of Open Badges 3.0 (1EdTech), on the data model of Verifiable Credentials 2.0 (W3C). Pure: facts in, JSON out. */

export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** The public addresses of an installation. They stand in signed badges, so they must stay. */
export interface BadgeAddresses {
  site: string;
  issuer: string;
  jwks: string;
  revocations: string;
  key(kid: string): string;
  achievement(versionId: string): string;
}

export function badgeAddresses(publicUrl: string): BadgeAddresses {
  const badges = `${publicUrl}/api/badges`;
  return {
    site: publicUrl,
    issuer: `${badges}/issuer`,
    jwks: `${publicUrl}/.well-known/jwks.json`,
    revocations: `${badges}/revocations`,
    key: (kid) => `${badges}/keys/${kid}`,
    achievement: (versionId) => `${badges}/achievements/${versionId}`,
  };
}

export interface AchievementFacts {
  versionId: string;
  versionNumber: number;
  courseName: string;
  courseSummary: string;
  lessonCount: number;
  minutes: number;
}

export interface BadgeFacts extends AchievementFacts {
  id: string;
  subjectId: string;
  fullName: string;
  issuer: string;
  issuedAt: Date;
  completedAt: Date;
  /** The moment after the last valid day, in the zone of the installation. */
  endsAt: Date | null;
}

export type Json = Record<string, unknown>;

export const badgeId = (certificateId: string): string => `urn:uuid:${certificateId}`;

export function issuerProfile(addresses: BadgeAddresses, name: string): Json {
  return { id: addresses.issuer, type: ['Profile'], name, url: addresses.site };
}

export function achievement(addresses: BadgeAddresses, facts: AchievementFacts): Json {
  return {
    id: addresses.achievement(facts.versionId),
    type: ['Achievement'],
    achievementType: 'CertificateOfCompletion',
    name: facts.courseName,
    description: facts.courseSummary || facts.courseName,
    criteria: {
      narrative: `Học xong ${facts.lessonCount} bài (khoảng ${facts.minutes} phút) và đạt bài kiểm tra cuối khóa.`,
    },
    inLanguage: 'vi',
    version: String(facts.versionNumber),
  };
}

/** In clear like the paper: the learner hands it to whom they choose. Neither the number nor anything else is in it. */
export function credential(addresses: BadgeAddresses, facts: BadgeFacts): Json {
  return {
    '@context': [...CONTEXTS],
    id: badgeId(facts.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Giấy xác nhận hoàn thành khóa học: ${facts.courseName}`,
    issuer: issuerProfile(addresses, facts.issuer),
    validFrom: wholeSeconds(facts.issuedAt),
    ...(facts.endsAt === null ? {} : { validUntil: wholeSeconds(facts.endsAt) }),
    awardedDate: wholeSeconds(facts.completedAt),
    credentialSubject: {
      id: `urn:uuid:${facts.subjectId}`,
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: facts.fullName, identityType: 'name' },
      ],
      achievement: achievement(addresses, facts),
    },
    credentialStatus: { id: addresses.revocations, type: '1EdTechRevocationList' },
  };
}

/** What is signed: the credential itself with the registered claims beside it (Open Badges 3.0, JWT proof). */
export function signedClaims(document: Json): Json {
  const { issuer, credentialSubject, validFrom, validUntil } = document as {
    issuer: { id: string };
    credentialSubject: { id: string };
    validFrom: string;
    validUntil?: string;
  };
  return {
    ...document,
    iss: issuer.id,
    jti: document['id'],
    sub: credentialSubject.id,
    nbf: seconds(validFrom),
    ...(validUntil === undefined ? {} : { exp: seconds(validUntil) }),
  };
}

export function revocationList(
  addresses: BadgeAddresses,
  revoked: readonly { id: string; withResult: boolean }[],
): Json {
  return {
    id: addresses.revocations,
    type: '1EdTechRevocationList',
    issuer: addresses.issuer,
    // No reason in words: it may speak of a person.
    revokedCredentials: revoked.map(({ id, withResult }) => ({
      id: badgeId(id),
      revoked: true,
      revocationReason: withResult ? 'result-revoked' : 'certificate-revoked',
    })),
  };
}

/** The proof knows seconds only, and both must say the same. */
function wholeSeconds(moment: Date): string {
  return `${new Date(Math.floor(moment.getTime() / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

function seconds(moment: string): number {
  return Date.parse(moment) / 1000;
}
